import type { LintRule } from "@renga/core";
import { confirmNeedsTwo } from "./confirm-needs-two.ts";
import { namesTooLongForTaps } from "./names-too-long-for-taps.ts";
import { optionLabelTooLong } from "./option-label-too-long.ts";
import { optionsOnPages } from "./options-on-pages.ts";
import { tooManyMessages } from "./too-many-messages.ts";
import { tooManySuggestions } from "./too-many-suggestions.ts";
import { unsafeOptionUrl } from "./unsafe-option-url.ts";

/** The laws of LINE beyond those of a single message, in the order of asking. */
export const lineRules: readonly LintRule[] = [
  optionLabelTooLong,
  optionsOnPages,
  tooManySuggestions,
  confirmNeedsTwo,
  unsafeOptionUrl,
  tooManyMessages,
  namesTooLongForTaps,
];
