import { type Draft, type Made, made } from "../draft/draft.ts";
import { checkKeys, type Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";
import { flexMessage } from "./flex.ts";
import { messageShorthands } from "./message-shorthands.ts";
import { quickReply } from "./quick-reply.ts";
import { sender } from "./sender.ts";
import { text } from "./text.ts";
import { withTaps } from "./with-taps.ts";

/** What every message may have beside its own; `with` is what a file of `use` was given. */
const commonKeys: readonly string[] = ["quickReply", "sender", "quote", "quoteToken", "with"];

/**
 * An author's message as LINE's message object: a text, a shorthand, LINE's own object (`type: …`) or a bare Flex container.
 * A message that is not known at all stays as it is.
 */
export function expandMessage(message: Written, tools: Tools): Draft {
  if (message.isUnknown) return message;
  if (message.isScalar) return text.expand(message, message, tools);
  if (message.has("type")) return withCommon(rawMessage(message, tools), message, tools);
  const shorthand = messageShorthands.find(({ key }) => message.has(key));
  const body = shorthand && message.at(shorthand.key);
  if (shorthand === undefined || body === undefined) {
    const known = messageShorthands.map(({ key }) => `"${key}"`).join(", ");
    tools.note(message, "wrong-form", `A message is a text, or has one of ${known}, or a LINE "type"`);
    return message;
  }
  checkKeys(message, `a message with "${shorthand.key}"`, [shorthand.key, ...shorthand.beside, ...commonKeys], tools);
  return withCommon(shorthand.expand(body, message, tools), message, tools);
}

/** LINE's own object, with the few things that are ours in it; a container as LINE's designer exports it becomes a message. */
function rawMessage(message: Written, tools: Tools): Made {
  const type = message.at("type")?.value;
  if (type === "bubble" || type === "carousel") {
    return flexMessage(message.without(...commonKeys, "altText"), message, message, tools);
  }
  const own = message.keys().filter((key) => !commonKeys.includes(key));
  return made(message, Object.fromEntries(own.map((key) => [key, heldAt(message, key, tools)])));
}

function heldAt(message: Written, key: string, tools: Tools): Draft | undefined {
  const held = message.at(key);
  return held && withTaps(held, tools);
}

function withCommon(draft: Made, message: Written, tools: Tools): Made {
  return draft.with({
    quickReply: quickReply(message.at("quickReply"), tools),
    sender: sender(message.at("sender"), tools),
    quoteToken: quoteToken(draft, message, tools),
  });
}

const quoting: readonly unknown[] = ["text", "textV2", "sticker"];

/** `quote: true` answers quoting the user's message; where there is none to quote it is a message like any other. */
function quoteToken(draft: Made, message: Written, tools: Tools): Draft | undefined {
  const quote = message.at("quote");
  if (quote === undefined || quote.value === false) return message.at("quoteToken");
  const type = draft.fields.get("type");
  if (quoting.includes(typeof type === "string" ? type : message.at("type")?.value)) return tools.quoteToken;
  tools.note(quote, "not-allowed", "LINE can quote only with a text or a sticker");
  return undefined;
}
