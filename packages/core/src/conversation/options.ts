import { normalizeText } from "../answers/normalize.ts";
import { eachToJson } from "../compile/to-json.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { AskBlock, Option } from "../model/flow.ts";
import { dataOf, type Prepared, prepareEach, prepareExpression, textOf } from "./prepare.ts";
import { shortHash } from "./short-hash.ts";
import { withLocals } from "./turn-scope.ts";

/** An option as it is offered in one turn: `each` spread out, texts in the user's language. */
export interface ResolvedOption {
  readonly option: Option;
  /** Index of the option in the file. */
  readonly index: number;
  /** Names of `each`. */
  readonly locals: ValueObject;
  /** Stays the same as long as what it stands for does: a tap carries it. */
  readonly key: string;
  readonly label: string;
  readonly value: Value | undefined;
  /** Normalised label and synonyms. */
  readonly words: readonly string[];
  readonly look: { readonly [part: string]: Value };
}

interface PreparedOption {
  readonly each: Prepared<ValueObject[]> | undefined;
  readonly guard: Prepared<Value> | undefined;
  readonly label: Prepared<string>;
  readonly value: Prepared<Value> | undefined;
  readonly synonyms: readonly Prepared<string>[];
  readonly look: readonly (readonly [string, Prepared<Value>])[];
}

const prepared = new WeakMap<Option, PreparedOption>();

/** Suggestions are told from options by their index: they have no way of their own. */
const FIRST_SUGGESTION = 1000;

export function resolveSuggestions(block: AskBlock, scope: Scope): ResolvedOption[] {
  return resolveOptions(block.suggest, scope, FIRST_SUGGESTION);
}

export function resolveOptions(options: readonly Option[], scope: Scope, first = 0): ResolvedOption[] {
  const resolved: ResolvedOption[] = [];
  const seen = new Map<string, number>();
  for (const [position, option] of options.entries()) {
    const index = first + position;
    const ready = prepareOption(option);
    for (const locals of ready.each ? ready.each(scope) : [{}]) {
      const inner = ready.each ? withLocals(scope, locals) : scope;
      if (ready.guard && ready.guard(inner) !== true) continue;
      const label = ready.label(inner);
      const value = ready.value?.(inner);
      const key = keyOf([index, value ?? label], seen);
      resolved.push({
        option,
        index,
        locals,
        key,
        label,
        value,
        // Only who listens needs them, not who offers.
        get words() {
          return [label, ...ready.synonyms.map((synonym) => synonym(inner))].map(normalizeText);
        },
        look: Object.fromEntries(ready.look.map(([part, look]) => [part, look(inner)])),
      });
    }
  }
  return resolved;
}

/** Options that look the same are told apart by their order. */
function keyOf(parts: readonly [number, Value], seen: Map<string, number>): string {
  const key = shortHash(JSON.stringify(parts));
  const times = seen.get(key) ?? 0;
  seen.set(key, times + 1);
  return times === 0 ? key : `${key}.${times}`;
}

function prepareOption(option: Option): PreparedOption {
  const known = prepared.get(option);
  if (known) return known;
  const look: (readonly [string, Prepared<Value>])[] = [];
  if (option.title) look.push(["title", textOf(option.title)]);
  if (option.text) look.push(["text", textOf(option.text)]);
  if (option.image) look.push(["image", dataOf(option.image)]);
  if (option.uri) look.push(["uri", dataOf(option.uri)]);
  if (option.action) look.push(["action", dataOf(option.action)]);
  if (option.style !== undefined) look.push(["style", () => option.style as string]);
  const made: PreparedOption = {
    each: option.each ? prepareEach(eachToJson(option.each)) : undefined,
    guard: option.guard ? prepareExpression(option.guard.source) : undefined,
    label: textOf(option.label),
    value: option.value ? dataOf(option.value) : undefined,
    synonyms: option.synonyms.map((synonym) => textOf(synonym)),
    look,
  };
  prepared.set(option, made);
  return made;
}
