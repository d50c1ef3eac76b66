import type { Message } from "../model/action.ts";
import type { Data, DataItem, LocalText } from "../model/scalar.ts";
import type { Json } from "./flow-config.ts";

/** Data as an author would write it: what `prepareData` reads again. */
export function dataToJson(data: Data): Json {
  switch (data.kind) {
    case "literal":
      return escapeLiteral(data.value as Json);
    case "expression":
      return `=${data.expression.source}`;
    case "template":
      return escapeLiteral(data.template.source);
    case "text":
      return { $text: textToJson(data.text) };
    case "list":
      return data.items.map(itemToJson);
    case "object":
      return Object.fromEntries(data.entries.map((entry) => [entry.key, itemToJson(entry)]));
  }
}

function itemToJson(item: Pick<DataItem, "value" | "when" | "each">): Json {
  const value = dataToJson(item.value);
  if (!item.when && !item.each) return value;
  const conditions = {
    ...(item.each ? { $each: eachToJson(item.each) } : {}),
    ...(item.when ? { $if: item.when.source } : {}),
  };
  return isObject(value) ? { ...conditions, ...value } : { ...conditions, $value: value };
}

export function eachToJson(each: NonNullable<DataItem["each"]>): string {
  return `${each.index ? `${each.item}, ${each.index}` : each.item} in ${each.list.source}`;
}

/** A literal that begins with `=` would read as an expression: one more `=` keeps it a text. */
function escapeLiteral(value: Json): Json {
  return typeof value === "string" && value.startsWith("=") ? `=${value}` : value;
}

/** A text: one template, or one by locale. */
export function textToJson(text: LocalText): Json {
  if (text.byLocale) return Object.fromEntries([...text.byLocale].map(([locale, text]) => [locale, text.source]));
  return text.every?.source ?? "";
}

export function messagesToJson(messages: readonly Message[]): Json {
  return messages.map((message): Json => {
    const when = message.when ? { $if: message.when.source } : {};
    if (message.kind === "text") return { ...when, say: textToJson(message.text) };
    return { ...when, message: dataToJson(message.body) };
  });
}

export function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
