import type { ChannelFault, Rendered, SayEffect, TapCodec, Value } from "@renga/core";
import { checkDraft, type DraftNote } from "./check-draft.ts";
import { offerChoices } from "./choices/offer-choices.ts";
import { settle } from "./draft/draft.ts";
import type { Tools } from "./draft/tools.ts";
import { Written } from "./draft/written.ts";
import { expandMessage } from "./messages/expand-message.ts";

export interface RenderOptions {
  /** Of the user's message that is being answered, for `quote: true`. Without it such a message quotes nothing. */
  readonly quoteToken?: string;
}

/**
 * A `say` as LINE's messages, its question's choices on the last. Never throws: what LINE would refuse is in `faults`,
 * whose paths begin with the index of the message.
 */
export function renderSay(effect: SayEffect, codec: TapCodec, options: RenderOptions = {}): Rendered {
  const notes: DraftNote[] = [];
  const tools: Tools = {
    note: (at, code, message) => notes.push({ path: at.path, code, message }),
    tapData: (tap) => codec.encode(tap),
    isStatic: false,
    ...options,
  };
  const said = effect.messages.map((message, index) => expandMessage(new Written(message, [index]), tools));
  const drafts = effect.question === undefined ? said : offerChoices(said, effect.question, effect.locale, tools);
  const settled = drafts.map(settle);
  const faults = drafts.flatMap((draft, index): readonly ChannelFault[] => {
    const part = settled[index];
    return part === undefined ? [] : checkDraft(draft, part, []);
  });
  // What is left out of the message is no reason for LINE to refuse it.
  const own = notes.filter(({ code }) => code !== "unknown-key" && code !== "not-allowed");
  const blamed = new Set(own.map(({ path }) => JSON.stringify(path)));
  return {
    messages: settled.map(({ value }) => value as { readonly [key: string]: Value }),
    faults: [...own, ...faults.filter(({ path }) => !blamed.has(JSON.stringify(path)))],
  };
}
