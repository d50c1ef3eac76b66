import { limits } from "../limits.ts";
import { message } from "./message.ts";
import type { Place } from "./place.ts";
import {
  byType,
  type Fields,
  isFields,
  object,
  oneOf,
  optional,
  type Rule,
  required,
  someText,
  text,
} from "./rules.ts";

const { min: shortest, max: longest } = limits.textV2SubstitutionKey;
const keyForm = new RegExp(`^[0-9A-Za-z_]{${shortest},${longest}}$`);

const substitution = byType({
  emoji: object({ productId: required(someText), emojiId: required(someText) }),
  mention: object({ mentionee: required(object({ type: required(oneOf("user", "all")) }, mentioneeUser)) }),
});

function mentioneeUser(value: Fields, at: Place): void {
  if (value.type !== "user") return;
  if (typeof value.userId !== "string" || value.userId === "") at.reportAt("userId", "missing", "May not be empty");
}

/** Substitutions by key; keys beyond the most that LINE takes are counted, not looked at. */
const substitutions: Rule = (value, at) => {
  if (!isFields(value)) return at.report("wrong-type", "invalid property");
  const { min, max } = limits.textV2Substitutions;
  const keys = Object.keys(value);
  if (keys.length > max) at.report("wrong-count", `Size must be between ${min} and ${max}`);
  for (const key of keys.slice(0, max)) {
    at.inside(key, () => {
      if (keyForm.test(key)) substitution(value[key], at);
      else at.report("bad-format", "A substitution key must match [0-9A-Za-z_]{1,20}");
    });
  }
};

/** `textV2`: text with `{key}` for emojis and mentions; braces themselves are written twice. */
export const textV2Message: Rule = message(
  {
    text: required(text(limits.textV2Text)),
    substitution: optional(substitutions),
    quoteToken: optional(someText),
  },
  placeholders,
);

function placeholders(value: Fields, at: Place): void {
  if (typeof value.text !== "string" || value.text.length > limits.textV2Text.max) return;
  const keys = readPlaceholders(value.text);
  if (keys === undefined) {
    at.reportAt("text", "bad-format", "A brace must be doubled or enclose a key");
    return;
  }
  const entries = isFields(value.substitution) ? value.substitution : {};
  const absent = keys.find((key) => !Object.hasOwn(entries, key));
  if (absent !== undefined) at.reportAt("text", "mismatch", `The placeholder {${absent}} has no substitution`);
  const uses = (type: string) => keys.filter((key) => kindOf(entries, key) === type).length;
  tooMany(uses("mention"), limits.textV2Mentions, "mentions", at);
  tooMany(uses("emoji"), limits.textV2Emojis, "emojis", at);
}

function tooMany(count: number, { max }: { readonly max: number }, what: string, at: Place): void {
  if (count > max) at.reportAt("substitution", "wrong-count", `The number of ${what} must be between 0 and ${max}`);
}

function kindOf(entries: Fields, key: string): unknown {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  return isFields(entry) ? entry.type : undefined;
}

/** The keys in order of use; `undefined` when the braces do not add up. */
function readPlaceholders(words: string): string[] | undefined {
  const keys: string[] = [];
  let index = 0;
  while (index < words.length) {
    const sign = words[index];
    if (sign !== "{" && sign !== "}") index += 1;
    else if (words[index + 1] === sign) index += 2;
    else {
      const end = sign === "{" ? words.indexOf("}", index) : -1;
      const key = words.slice(index + 1, end);
      if (end < 0 || !keyForm.test(key)) return undefined;
      keys.push(key);
      index = end + 1;
    }
  }
  return keys;
}
