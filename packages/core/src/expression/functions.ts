import type { FunctionDefinition, LoopDefinition } from "./function-definition.ts";
import { all } from "./functions/all.ts";
import { bool } from "./functions/bool.ts";
import { charAt } from "./functions/char-at.ts";
import { contains } from "./functions/contains.ts";
import { dateTime } from "./functions/date-time.ts";
import { days } from "./functions/days.ts";
import { distinct } from "./functions/distinct.ts";
import { double } from "./functions/double.ts";
import { duration } from "./functions/duration.ts";
import { dyn } from "./functions/dyn.ts";
import { endsWith } from "./functions/ends-with.ts";
import { exists } from "./functions/exists.ts";
import { existsOne } from "./functions/exists-one.ts";
import { filter } from "./functions/filter.ts";
import { findItem } from "./functions/find-item.ts";
import { findText } from "./functions/find-text.ts";
import { flatten } from "./functions/flatten.ts";
import { format } from "./functions/format.ts";
import { formatCurrency } from "./functions/format-currency.ts";
import { formatDate } from "./functions/format-date.ts";
import { formatNumber } from "./functions/format-number.ts";
import { hours } from "./functions/hours.ts";
import { indexOf } from "./functions/index-of.ts";
import { int } from "./functions/int.ts";
import { isOpen } from "./functions/is-open.ts";
import { isSet } from "./functions/is-set.ts";
import { join } from "./functions/join.ts";
import { lastIndexOf } from "./functions/last-index-of.ts";
import { lowerAscii } from "./functions/lower-ascii.ts";
import { map } from "./functions/map.ts";
import { matchText } from "./functions/match-text.ts";
import { mathAbs } from "./functions/math-abs.ts";
import { mathCeil } from "./functions/math-ceil.ts";
import { mathFloor } from "./functions/math-floor.ts";
import { mathGreatest } from "./functions/math-greatest.ts";
import { mathLeast } from "./functions/math-least.ts";
import { mathRound } from "./functions/math-round.ts";
import { minutes } from "./functions/minutes.ts";
import { nextOpening } from "./functions/next-opening.ts";
import { normalize } from "./functions/normalize.ts";
import { pick } from "./functions/pick.ts";
import { random } from "./functions/random.ts";
import { range } from "./functions/range.ts";
import { replace } from "./functions/replace.ts";
import { reverse } from "./functions/reverse.ts";
import { shuffle } from "./functions/shuffle.ts";
import { size } from "./functions/size.ts";
import { slice } from "./functions/slice.ts";
import { sort } from "./functions/sort.ts";
import { sortBy } from "./functions/sort-by.ts";
import { split } from "./functions/split.ts";
import { startsWith } from "./functions/starts-with.ts";
import { string } from "./functions/string.ts";
import { substring } from "./functions/substring.ts";
import { sum } from "./functions/sum.ts";
import { sumOf } from "./functions/sum-of.ts";
import { t } from "./functions/t.ts";
import { trim } from "./functions/trim.ts";
import { unset } from "./functions/unset.ts";
import { upperAscii } from "./functions/upper-ascii.ts";
import { weekday } from "./functions/weekday.ts";
import { withFields } from "./functions/with.ts";
import { parseSignature, type Signature } from "./signature.ts";

/** Every function of the language; the reference lists them in this order. */
export const coreFunctions: readonly FunctionDefinition[] = [
  bool,
  charAt,
  contains,
  dateTime,
  days,
  distinct,
  double,
  duration,
  dyn,
  endsWith,
  findText,
  flatten,
  formatCurrency,
  formatDate,
  formatNumber,
  format,
  hours,
  indexOf,
  int,
  isOpen,
  isSet,
  join,
  lastIndexOf,
  lowerAscii,
  matchText,
  mathAbs,
  mathCeil,
  mathFloor,
  mathGreatest,
  mathLeast,
  mathRound,
  minutes,
  nextOpening,
  normalize,
  pick,
  random,
  range,
  replace,
  reverse,
  shuffle,
  size,
  slice,
  sort,
  split,
  startsWith,
  string,
  substring,
  sum,
  t,
  trim,
  unset,
  upperAscii,
  weekday,
  withFields,
];

/** What runs a body once per item: `list.filter(item, body)`. */
export const coreLoops: readonly LoopDefinition[] = [all, existsOne, exists, filter, findItem, map, sortBy, sumOf];

export interface PreparedLoop {
  readonly definition: LoopDefinition;
  readonly signatures: readonly Signature[];
}

export interface PreparedFunction {
  readonly definition: FunctionDefinition;
  readonly signatures: readonly Signature[];
}

/** By name, with the signatures taken apart. */
export const functions: ReadonlyMap<string, PreparedFunction> = prepare(coreFunctions);
export const loops: ReadonlyMap<string, PreparedLoop> = prepare(coreLoops);

function prepare<T extends { readonly name: string; readonly signatures: readonly string[] }>(
  definitions: readonly T[],
): ReadonlyMap<string, { readonly definition: T; readonly signatures: readonly Signature[] }> {
  return new Map(
    definitions.map((definition) => [
      definition.name,
      { definition, signatures: definition.signatures.map(parseSignature) },
    ]),
  );
}
