import { checkValue } from "../expression/check-value.ts";
import { showDateTime, showTime } from "../expression/dates.ts";
import { showDuration } from "../expression/duration.ts";
import { typeOfSchema, type VariableSchema } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { AnswerContext } from "./answer-context.ts";
import { longestFirst, standsAlone } from "./bare-forms.ts";
import { findMentions, type Mention, type Mentions } from "./find-mentions.ts";
import { textFormats } from "./formats/text-formats.ts";
import { plainAnswer } from "./plain-answer.ts";
import { readAnswer } from "./read-answer.ts";
import { oneDate } from "./read-date.ts";
import { findDatetime } from "./read-datetime.ts";
import { oneMoment } from "./read-time.ts";
import { resolveSchema } from "./resolve-schema.ts";

/** A variable that a text may fill. */
export interface Asked {
  readonly name: string;
  readonly schema: VariableSchema | string;
  /** Its label and synonyms: what stands right behind one of them belongs to it (大人2名、子供1名). */
  readonly labels?: readonly string[];
}

/** A value that a text holds, and where in its plain form. */
interface Candidate {
  /** Undefined where something is said that makes no sense. */
  readonly value: Value | undefined;
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

type Kind = "date" | "time" | "datetime" | "duration" | "number" | "member" | "format" | "text" | "other";

/** A variable that is still to be filled, and what may fill it. */
interface Open {
  readonly asked: Asked;
  readonly candidates: readonly Candidate[];
}

/**
 * What one text says about several variables. The first is that of the open question, and is read as by `readAnswer`; the
 * others take what else is said, and only what can be meant for no other: no word counts twice, and a variable about
 * which nothing certain is said is left out. Free text, and yes or no, are read for the first one only.
 */
export function readAnswers(
  text: string,
  asked: readonly Asked[],
  context: AnswerContext,
): { readonly [name: string]: Value } {
  const [put] = asked;
  if (put === undefined) return {};
  const answers = new Map<string, Value>();
  const readWhole = (written: string): void => {
    const value = readAnswer(written, put.schema, context)?.value;
    if (value !== undefined) answers.set(put.name, value);
  };
  const kind = kindOf(put, context);
  const rest = kind === "text" ? text : takeFormats(text, asked, context, answers);
  const mentions = kind === "text" ? undefined : findMentions(rest, context);
  if (mentions === undefined) {
    if (answers.size === 0) readWhole(text);
    return Object.fromEntries(answers);
  }
  let open: readonly Open[] = asked
    .filter(({ name }) => !answers.has(name))
    .map((one) => ({ asked: one, candidates: candidatesOf(one, one === put, mentions, context) }));
  const take = (one: Asked, { value, places }: Candidate): void => {
    if (value === undefined) return;
    answers.set(one.name, value);
    open = open
      .filter(({ asked }) => asked !== one)
      .map(({ asked, candidates }) => ({
        asked,
        candidates: candidates.filter((other) => !meet(other.places, places)),
      }));
  };

  for (const one of asked) {
    const own = open.find((other) => other.asked === one)?.candidates ?? [];
    const [candidate, ...more] = own.filter((other) => isLabelled(other, one, mentions.plain));
    if (candidate === undefined || more.length > 0 || !fits(candidate, one, context)) continue;
    take(one, candidate);
    // Who labels one value labels the others of its kind.
    const same = ({ asked }: Open): boolean =>
      asked.labels !== undefined && kindOf(asked, context) === kindOf(one, context);
    open = open.map((other) =>
      same(other)
        ? { ...other, candidates: other.candidates.filter((own) => isLabelled(own, other.asked, mentions.plain)) }
        : other,
    );
  }
  const begun = answers.size > 0;
  const [candidate, ...more] = open.find((one) => one.asked === put)?.candidates ?? [];
  if (candidate && more.length === 0 && fits(candidate, put, context)) take(put, candidate);
  else if (candidate === undefined && !answers.has(put.name) && (!begun || kind === "other")) {
    readWhole(rest);
    // Only the text as a whole says it (a bare 19 for an hour): there is nothing left for others.
    if (answers.has(put.name) && kind !== "other") return Object.fromEntries(answers);
  }
  const found = open.map((one) => [one.asked, only(one, open, context)] as const);
  for (const [one, sure] of found) if (sure) take(one, sure);
  return Object.fromEntries(answers);
}

function kindOf({ schema }: Asked, { types }: AnswerContext): Kind {
  const type = typeOfSchema(schema, types);
  switch (type.kind) {
    case "date":
    case "time":
    case "datetime":
    case "number":
      return type.kind;
    case "integer":
      return "number";
    case "any":
      return "text";
    case "string": {
      if (type.values !== undefined) return "member";
      const { format = "" } = resolveSchema(schema, types);
      if (format === "date" || format === "time" || format === "duration") return format;
      if (format === "date-time") return "datetime";
      return textFormats.some((one) => one.format === format) ? "format" : "text";
    }
    default:
      return "other";
  }
}

/** Takes addresses and phone numbers out of a text, so that their digits are not read for anything else. */
function takeFormats(
  text: string,
  asked: readonly Asked[],
  context: AnswerContext,
  answers: Map<string, Value>,
): string {
  let rest = text.length > 1000 ? text : text.normalize("NFKC");
  for (const { format, find } of textFormats) {
    const wanting = asked.filter(
      (one) => kindOf(one, context) === "format" && resolveSchema(one.schema, context.types).format === format,
    );
    const found = wanting.length > 0 ? find(rest) : undefined;
    const one = wanting[0] === asked[0] || wanting.length === 1 ? wanting[0] : undefined;
    if (found === undefined || one === undefined) continue;
    // A number that is not asked for now is taken for a phone's only where it can be nothing else.
    if (format === "phone" && one !== asked[0] && !/^(?:\+|0\d{8})/u.test(found.value)) continue;
    if (checkValue(found.value, one.schema, context.types) !== undefined) continue;
    answers.set(one.name, found.value);
    rest = `${rest.slice(0, found.start)}、${rest.slice(found.end)}`;
  }
  return answers.size > 0 ? rest : text;
}

function candidatesOf(asked: Asked, isPut: boolean, mentions: Mentions, context: AnswerContext): readonly Candidate[] {
  switch (kindOf(asked, context)) {
    case "date":
      return dateCandidates(mentions);
    case "time":
      if (isPut && mentions.times.length === 0 && mentions.moments.length > 0) {
        const later = oneMoment(mentions.moments, context);
        return [{ value: later && showTime(later.toPlainTime()), places: mentions.moments }];
      }
      return distinct(timesBesideDates(mentions).map((one) => candidate(one, ({ time }) => showTime(time))));
    case "datetime":
      return datetimeCandidates(isPut, mentions, context);
    case "duration":
      return distinct(mentions.durations.map((one) => candidate(one, showDuration)));
    case "number":
      return mentions.numbers.map((one) => candidate(one, (number) => number));
    case "member":
      return memberCandidates(asked, mentions.plain, context);
    default:
      return [];
  }
}

function candidate<T>(mention: Mention<T>, show: (value: T) => Value): Candidate {
  return { value: mention.value === undefined ? undefined : show(mention.value), places: [mention] };
}

/** What is said twice is one thing; but not of numbers, which may be of two. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = candidates;
  if (first === undefined || candidates.some(({ value }) => value !== first.value)) return candidates;
  return [{ value: first.value, places: candidates.flatMap(({ places }) => places) }];
}

/** One that is said twice is one; a weekday belongs to the date that it stands beside. */
function dateCandidates({ dates }: Mentions): readonly Candidate[] {
  const date = oneDate(dates);
  if (date !== undefined) return [{ value: date.toString(), places: dates }];
  const strong = dates.filter(({ weak }) => !weak);
  return (strong.length > 0 ? strong : dates).map((one) => candidate(one, String));
}

/** "Tonight" in "tonight at 7" is the date's word. */
function timesBesideDates({ times, dates }: Mentions): Mentions["times"] {
  return times.map((time) => {
    const date = dates.find((one) => meet([one], [time]));
    if (date === undefined) return time;
    return date.start <= time.start
      ? { ...time, start: Math.min(date.end, time.end) }
      : { ...time, end: Math.max(date.start, time.start) };
  });
}

/** For a question that is not the open one, both the day and the time must be said, or how long from now. */
function datetimeCandidates(isPut: boolean, mentions: Mentions, context: AnswerContext): readonly Candidate[] {
  const { dates, times, moments } = mentions;
  if (moments.length === 0 && (times.length === 0 || (dates.length === 0 && !isPut))) return [];
  const value = findDatetime(mentions, context);
  return [{ value: value && showDateTime(value), places: [...dates, ...times, ...moments] }];
}

/** Members of a closed set that stand in the text as words of their own; the longer hides the shorter inside it. */
function memberCandidates({ schema }: Asked, plain: string, { types }: AnswerContext): readonly Candidate[] {
  const type = typeOfSchema(schema, types);
  const members = (type.kind === "string" ? (type.values ?? []) : [])
    .map((value) => ({ value, word: plainAnswer(value) ?? "" }))
    .filter(({ word }) => word.length > 1 || /^[a-z]$/u.test(word))
    .sort((left, right) => right.word.length - left.word.length);
  const found: Candidate[] = [];
  for (const { value, word } of members) {
    const start = plain.indexOf(word);
    const place = { start, end: start + word.length };
    if (start < 0 || !standsAlone(plain, place.start, place.end)) continue;
    if (!found.some(({ places }) => meet(places, [place]))) found.push({ value, places: [place] });
  }
  return found;
}

type Places = Candidate["places"];

function meet(left: Places, right: Places): boolean {
  return left.some((one) => right.some((other) => one.start < other.end && other.start < one.end));
}

function fits({ value }: Candidate, { schema }: Asked, { types }: AnswerContext): boolean {
  return value !== undefined && checkValue(value, schema, types) === undefined;
}

function isLabelled({ places }: Candidate, { labels = [] }: Asked, plain: string): boolean {
  const before = plain.slice(0, places[0]?.start).trimEnd();
  const joined = before.replace(/[:はがも=、,]$| (?:is|are)$/u, "").trimEnd();
  return longestFirst(labels).some((label) =>
    [before, joined].some((text) => text.endsWith(label) && standsAlone(text, text.length - label.length, text.length)),
  );
}

/**
 * The one candidate that a variable can mean. Others of its kind may be said too, if each of them fits exactly one other
 * variable; and nobody else may want it.
 */
function only(one: Open, open: readonly Open[], context: AnswerContext): Candidate | undefined {
  const others = open.filter((other) => other !== one);
  const wanted = ({ places }: Candidate): number =>
    others.filter(({ asked, candidates }) =>
      candidates.some((other) => meet(other.places, places) && fits(other, asked, context)),
    ).length;
  const own = one.candidates.filter((candidate) => fits(candidate, one.asked, context));
  const [candidate] = own;
  if (candidate === undefined || own.length > 1 || wanted(candidate) > 0) return undefined;
  const rest = one.candidates.filter((other) => other !== candidate);
  return rest.every((other) => wanted(other) === 1) ? candidate : undefined;
}
