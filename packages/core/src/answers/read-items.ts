import { checkValue } from "../expression/check-value.ts";
import { typeOfSchema, type VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerLanguages, languagesOf } from "./answer-languages.ts";
import { bareForms, longestFirst, standsAlone, trimMarks } from "./bare-forms.ts";
import { matchLabel } from "./match-label.ts";
import { type Named, wordsOf } from "./match-words.ts";
import { plainAnswer } from "./plain-answer.ts";
import { readAnswer } from "./read-answer.ts";
import { resolveSchema } from "./resolve-schema.ts";

/**
 * The items of a list that are said in one message: りんごとみかん, "tea, coffee and cake", 4/10と4/12. `schema` declares the
 * list. Every part must be an item, else there is no answer; one that is said twice counts once.
 */
export function readItems(
  text: string,
  schema: VariableSchema | string,
  context: AnswerContext,
): readonly Value[] | undefined {
  const item = resolveSchema(schema, context.types).items ?? {};
  const type = typeOfSchema(item, context.types);
  if (type.kind === "string" && type.values !== undefined) {
    const { values } = type;
    const chosen = matchLabels(text, values, context)?.map((index) => values[index] ?? "");
    return chosen?.every((value) => checkValue(value, item, context.types) === undefined) ? chosen : undefined;
  }
  const words = type.kind === "string" || type.kind === "any";
  const parts = words ? ownWords(text, context) : knownParts(text);
  if (!words && parts.length > 1 && new Set(parts.map(isShort)).size > 1) return undefined;
  const found = parts.map((part) => readAnswer(part, item, context));
  const items = found.flatMap((answer) => (answer === undefined ? [] : [answer.value]));
  if (items.length === 0 || items.length < found.length) return undefined;
  return [...new Map(items.map((value) => [JSON.stringify(value), value])).values()];
}

/**
 * Which of the options that are offered a text names: all that it says must be labels, what joins them, and politeness; or
 * numbers of options (1と3, "1 3"). Undefined when anything else is said: a number of pieces, a refusal.
 */
export function matchLabels(
  text: string,
  options: readonly Named[],
  context: AnswerContext,
  first = 0,
): readonly number[] | undefined {
  const whole = matchLabel(text, options, context, first);
  if (whole !== undefined) return [whole];
  const named = namedIn(text, options);
  if (named !== undefined) return named;
  const parts = placesIn(text).map((part) => matchLabel(part, options, context, first));
  if (parts.length < 2 || parts.some((index) => index === undefined)) return undefined;
  return [...new Set(parts.filter((index) => index !== undefined))];
}

/** "1 3" are two numbers. */
function placesIn(text: string): readonly string[] {
  const plain = plainAnswer(text) ?? "";
  return /^\d{1,2}(?: \d{1,2})+$/u.test(plain) ? plain.split(" ") : knownParts(text);
}

/** Labels that follow one another in a text, with nothing but joining words and politeness around them. */
function namedIn(text: string, options: readonly Named[]): readonly number[] | undefined {
  const plain = plainAnswer(text);
  if (plain === undefined) return undefined;
  const words = wordsOf(options)
    .map(({ word, of }) => ({ word: plainAnswer(word) ?? "", index: of }))
    .filter(({ word }) => word !== "")
    .sort((left, right) => right.word.length - left.word.length);
  const chosen: number[] = [];
  let rest = "";
  let at = 0;
  while (at < plain.length) {
    const label = words.find(({ word }) => plain.startsWith(word, at) && standsAlone(plain, at, at + word.length));
    if (label !== undefined) {
      chosen.push(label.index);
      rest += "\n";
    } else rest += plain[at];
    at += label?.word.length ?? 1;
  }
  const between = rest.split("\n").map((piece) => piece.trim());
  const last = between.pop() ?? "";
  const first = between.shift() ?? "";
  if (chosen.length === 0 || !isEmptyTalk(first) || !isEmptyTalk(last) || !between.every(isJoin)) return undefined;
  return [...new Set(chosen)];
}

const joins = new Set(answerLanguages.flatMap(({ and }) => longestFirst(and)));
const strongMarks = /[,、・;/&+\n。]/u;

/** Something between two labels: a mark, a joining word, or both. */
function isJoin(piece: string): boolean {
  const word = [...piece].filter((letter) => !strongMarks.test(letter) && letter !== " ").join("");
  return word === "" || joins.has(word);
}

/** What stands before the first label or after the last: nothing, or what is polite. */
function isEmptyTalk(piece: string): boolean {
  return trimMarks(piece) === "" || polite.has(bareForms(piece, answerLanguages).at(-1) ?? "");
}

const polite = new Set(answerLanguages.flatMap(({ before, after }) => longestFirst([...before, ...after])));

/** Parts that are each to be a known value: any joining word may part them. */
function knownParts(text: string): readonly string[] {
  const words = longestFirst([...joins]);
  const plain = plainAnswer(text.replace(/[\r\n]+/gu, "、")) ?? "";
  return plain
    .split(/,(?!\d{3}(?!\d))|[、;&+]|・/u)
    .flatMap((part) => splitAt(part, words))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function splitAt(text: string, words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < text.length; at++) {
    const word = words.find((one) => text.startsWith(one, at) && standsAlone(text, at, at + one.length));
    if (word === undefined) continue;
    parts.push(text.slice(start, at));
    start = at + word.length;
    at = start;
  }
  return [...parts, text.slice(start)];
}

/** A number of one or two digits leaves open what it counts, beside parts that say so: 4月10日と12日. */
function isShort(part: string): boolean {
  return /^\D{0,3}\d{1,2}\D?$/u.test(part);
}

/** Parts in words of one's own, as they were written. */
function ownWords(text: string, context: AnswerContext): readonly string[] {
  if (text.length > 1000) return [];
  const languages = languagesOf(context);
  return languages
    .reduce((parts, { joins }) => parts.flatMap((part) => part.split(joins)), text.split(/[、，,;；・\n＆&+＋]/u))
    .map((part) => withoutPoliteness(part.trim(), context))
    .filter((part) => part !== "");
}

function withoutPoliteness(part: string, context: AnswerContext): string {
  const plain = plainAnswer(part);
  // Where the plain form has another length, places in it are not those of what was written.
  if (plain === undefined || plain.length !== part.length) return part;
  const bare = bareForms(plain, languagesOf(context)).at(-1) ?? plain;
  const start = plain.indexOf(bare);
  return part.slice(start, start + bare.length);
}
