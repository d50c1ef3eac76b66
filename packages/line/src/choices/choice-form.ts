import type { OfferedQuestion } from "@renga/core";
import type { Draft } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import type { Words } from "../text/words.ts";

/** What a form needs to know to put a question's choices on its messages. */
export interface Offer {
  /** What is said, at least one where the form needs one. */
  readonly messages: readonly Draft[];
  readonly question: PagedQuestion;
  readonly words: Words;
  readonly tools: Tools;
}

/** A question of which an earlier page was looked at: its choices are shown from the one at `from`. */
export type PagedQuestion = OfferedQuestion & { readonly from?: number };

/** A way to offer choices; the messages with them. */
export type ChoiceForm = (offer: Offer) => readonly Draft[];
