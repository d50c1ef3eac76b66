import type { Tappable } from "../channel/channel.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import { inside, type Mismatch, mismatch, show, textsOf } from "./match-expected.ts";

/** A message that the bot sent in a test. */
export interface SentMessage {
  readonly message: ValueObject;
  readonly via: "reply" | "push";
  readonly taps: readonly Tappable[];
}

/** Why a message is not what a test expects of it; undefined when it is. */
export function messageMismatch(expected: Value, sent: SentMessage): Mismatch | undefined {
  if (!isValueObject(expected)) {
    const texts = headTexts(sent.message);
    return texts.includes(String(expected))
      ? undefined
      : { path: [], expected, actual: texts.length === 1 ? texts[0] : sent.message };
  }
  for (const [key, wanted] of Object.entries(expected)) {
    const found = partMismatch(key, wanted, sent);
    if (found) return inside(key, found);
  }
  return undefined;
}

function partMismatch(key: string, wanted: Value, sent: SentMessage): Mismatch | undefined {
  switch (key) {
    case "via":
      return mismatch(wanted, sent.via);
    case "text": {
      const texts = headTexts(sent.message);
      const found = texts.map((text) => mismatch(wanted, text));
      return found.length > 0 && found.includes(undefined) ? undefined : (found[0] ?? mismatch(wanted, undefined));
    }
    case "quickReply":
    case "taps":
      return mismatch(
        wanted,
        sent.taps.map((tap) => tap.label),
      );
    default:
      return kindMismatch(key, wanted, sent.message);
  }
}

/** `carousel: …`, `flex: …`: the message is of this kind, and what is written is in it. */
function kindMismatch(key: string, wanted: Value, message: ValueObject): Mismatch | undefined {
  const template = isValueObject(message.template) ? message.template : undefined;
  const kinds = [message.type, template?.type].filter((kind) => typeof kind === "string");
  const kind = key === "imageCarousel" ? "image_carousel" : key;
  if (key in message && !kinds.includes(kind)) return mismatch(wanted, message[key]);
  if (!kinds.includes(kind)) {
    return { path: [], expected: wanted, actual: message, why: `it is a message of type ${kinds.join(" ")}` };
  }
  if (isValueObject(wanted)) return mismatch(wanted, template ?? message);
  if (wanted === "any" || wanted === true) return undefined;
  const missing = [wanted].flat().find((one) => !textsOf(message).includes(String(one)));
  return missing === undefined
    ? undefined
    : { path: [], expected: wanted, actual: textsOf(message), why: `${show(missing)} is not in it` };
}

/** What a message says by itself, without its buttons. */
export function headTexts(message: ValueObject): string[] {
  const template = isValueObject(message.template) ? message.template : {};
  return [message.text, template.text, message.altText].filter((text) => typeof text === "string");
}
