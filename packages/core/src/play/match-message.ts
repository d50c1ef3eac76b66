import type { Tappable } from "../channel/channel.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import { mismatch, show, textsOf } from "./match-expected.ts";

/** A message that the bot sent in a test. */
export interface SentMessage {
  readonly message: ValueObject;
  readonly via: "reply" | "push";
  readonly taps: readonly Tappable[];
}

/** Why a message is not what a test expects of it; undefined when it is. */
export function messageMismatch(expected: unknown, sent: SentMessage): string | undefined {
  if (typeof expected !== "object" || expected === null) {
    const texts = headTexts(sent.message);
    return texts.includes(String(expected)) ? undefined : `the bot said ${show(sent.message.text ?? sent.message)}`;
  }
  for (const [key, wanted] of Object.entries(expected as ValueObject)) {
    const wrong = partMismatch(key, wanted, sent);
    if (wrong) return `${key}: ${wrong}`;
  }
  return undefined;
}

function partMismatch(key: string, wanted: Value, sent: SentMessage): string | undefined {
  switch (key) {
    case "via":
      return mismatch(wanted, sent.via);
    case "text": {
      const texts = headTexts(sent.message);
      return texts.some((text) => mismatch(wanted, text) === undefined) ? undefined : `the bot said ${show(texts)}`;
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
function kindMismatch(key: string, wanted: Value, message: ValueObject): string | undefined {
  const template = isValueObject(message.template) ? message.template : undefined;
  const kinds = [message.type, template?.type].filter((kind) => typeof kind === "string");
  const kind = key === "imageCarousel" ? "image_carousel" : key;
  if (key in message && !kinds.includes(kind)) return mismatch(wanted, message[key]);
  if (!kinds.includes(kind)) return `it is a message of type ${kinds.join(" ")}`;
  if (isValueObject(wanted)) return mismatch(wanted, template ?? message);
  if (wanted === "any" || wanted === true) return undefined;
  const missing = [wanted].flat().find((one) => !textsOf(message).includes(String(one)));
  return missing === undefined ? undefined : `${show(missing)} is not in it`;
}

/** What a message says by itself, without its buttons. */
function headTexts(message: ValueObject): string[] {
  const template = isValueObject(message.template) ? message.template : {};
  return [message.text, template.text, message.altText].filter((text) => typeof text === "string");
}
