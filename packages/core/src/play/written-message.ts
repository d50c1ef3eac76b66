import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import { headTexts } from "./match-message.ts";

/** A message as an author would expect it in a test: its text, or what tells its kind. */
export function writtenMessage(message: ValueObject): Value {
  const [text] = headTexts(message);
  if (message.type === "text" || message.type === undefined) {
    return text === undefined || text === "..." ? { text: text ?? "any" } : text;
  }
  const template = isValueObject(message.template) ? message.template : undefined;
  if (typeof template?.text === "string") return { text: template.text };
  if (typeof message.altText === "string") return { altText: message.altText };
  return text === undefined ? { [String(message.type)]: "any" } : { text };
}

/** A message as one line for people. */
export function writtenText(message: ValueObject): string {
  const [text] = headTexts(message);
  if (message.type === "text" || message.type === "template" || message.type === undefined) return text ?? "";
  return [`[${String(message.type)}]`, ...(text === undefined ? [] : [text])].join(" ");
}
