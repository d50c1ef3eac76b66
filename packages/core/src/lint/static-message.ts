import { type StaticBody, UNKNOWN } from "../channel/channel.ts";
import type { Path, Place } from "../document/place.ts";
import type { Value } from "../expression/value.ts";
import type { Message } from "../model/action.ts";
import type { Data, LocalText } from "../model/scalar.ts";
import { staticText } from "./static-text.ts";

/** A message in one locale as far as it is known before the flow runs; the rest is `UNKNOWN`. */
export function staticMessage(message: Message, locale: string): StaticBody {
  return message.kind === "text" ? { text: textIn(message.text, locale) } : staticBody(message.body, locale);
}

function textIn(text: LocalText, locale: string): StaticBody {
  return staticText(text, locale) ?? UNKNOWN;
}

/** A message body in one locale as far as it is known before the flow runs; the rest is `UNKNOWN`. */
export function staticBody(data: Data, locale: string): StaticBody {
  switch (data.kind) {
    case "literal":
      return literal(data.value);
    case "expression":
    case "template":
      return UNKNOWN;
    case "text":
      return textIn(data.text, locale);
    case "list":
      // How many there are is known only when none is repeated or dropped.
      return data.items.some(({ each, when }) => each || when)
        ? UNKNOWN
        : data.items.map(({ value }) => staticBody(value, locale));
    case "object":
      return Object.fromEntries(data.entries.map(({ key, value }) => [key, staticBody(value, locale)]));
  }
}

function literal(value: Value): StaticBody {
  return value as StaticBody;
}

/** Where a part of a message stands in its file: the part itself, or the nearest one around it. */
export function placeInMessage(message: Message, path: Path, locale: string): Place {
  if (message.kind === "text") return path[0] === "text" ? placeOfText(message.text, locale) : message.at;
  return placeInBody(message.body, path, locale);
}

/** Where a part of a message body stands in its file. */
export function placeInBody(body: Data, path: Path, locale: string): Place {
  let data = body;
  for (const step of path) {
    const inner: Data | undefined =
      data.kind === "object"
        ? data.entries.find(({ key }) => key === step)?.value
        : data.kind === "list" && typeof step === "number"
          ? data.items[step]?.value
          : undefined;
    if (!inner) break;
    data = inner;
  }
  return data.kind === "text" ? placeOfText(data.text, locale) : data.at;
}

function placeOfText({ at, every, byLocale }: LocalText, locale: string): Place {
  return (byLocale?.get(locale) ?? every)?.at ?? at;
}
