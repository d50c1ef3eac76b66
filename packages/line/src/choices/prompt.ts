import { type Draft, Made } from "../draft/draft.ts";
import { Written } from "../draft/written.ts";
import { fitsIn } from "../text/cut-text.ts";

/** The messages of a question, of which the last became the text of a template. */
export interface Prompt {
  readonly before: readonly Draft[];
  readonly text: Draft;
  /** Quick replies and sender of the message that the text was taken from. */
  readonly common: { readonly quickReply?: Draft; readonly sender?: Draft };
}

/** Takes the last message as text when it is a plain text of at most `max` graphemes; else all are said before `otherwise`. */
export function takePrompt(messages: readonly Draft[], max: number, otherwise: string): Prompt {
  const last = messages.at(-1);
  const text = plainText(last);
  if (!(last instanceof Made) || text?.text === undefined || text.text.trim() === "" || !fitsIn(text.text, max)) {
    return { before: messages, text: otherwise, common: {} };
  }
  const [quickReply, sender] = [last.fields.get("quickReply"), last.fields.get("sender")];
  return {
    before: messages.slice(0, -1),
    text,
    common: { ...(quickReply === undefined ? {} : { quickReply }), ...(sender === undefined ? {} : { sender }) },
  };
}

/** The words of the last text that is said, to stand for a message where it cannot be drawn. */
export function lastText(messages: readonly Draft[]): string | undefined {
  return messages
    .map((message) => plainText(message)?.text?.trim())
    .findLast((text) => text !== undefined && text !== "");
}

/** The text of a message that is nothing but text: no emojis, nothing quoted. */
function plainText(message: Draft | undefined): Written | undefined {
  if (!(message instanceof Made) || message.fields.has("emojis") || message.fields.has("quoteToken")) return undefined;
  const [type, text] = [message.fields.get("type"), message.fields.get("text")];
  const isText = type === "text" || (type instanceof Written && type.value === "text");
  return isText && text instanceof Written ? text : undefined;
}
