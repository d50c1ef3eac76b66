import { normalizeText } from "../../answers/normalize.ts";
import type { Place } from "../../document/place.ts";
import type { Match } from "../../model/action.ts";
import type { Choice } from "../facts.ts";
import { knownAt } from "../known-values.ts";
import { defineRule, type LintRule } from "../rule.ts";
import { truth } from "../truth.ts";

/**
 * In a list of transitions the first that fits is taken: none stands behind one that always fits, or behind the same guard
 * or the same words.
 *
 *     onDone: [choose, { guard: size(slots) == 0, target: full }]
 */
export const guardShadows: LintRule = defineRule("guard-shadows", ({ choices, bot }, report) => {
  for (const { entries, scope } of choices) {
    // For each guard, and for none, what it was asked of: everything, or these words.
    const taken = new Map<string, { all?: Place; readonly matches: Map<string, Place> }>();
    for (const { at, matches, transition } of entries) {
      const { guard } = transition;
      // One whose guard could not be read has one all the same.
      const isLost = !guard && at.document.textOf([...at.path, "guard"]) !== undefined;
      const free = !guard || truth(guard.expression.root, knownAt(bot, scope)) === true;
      const key = free ? "" : guard.source.trim();
      const keys = keysOf(matches);
      const first = firstTaker([taken.get(""), taken.get(key)], matches, keys);
      if (first) {
        report(at, { what: isFree(first, entries) ? "always fits" : "takes the same" }, [
          { range: first.document.rangeOf(first.path), message: "this one" },
        ]);
        continue;
      }
      if (isLost) continue;
      const mine = taken.get(key) ?? { matches: new Map<string, Place>() };
      taken.set(key, mine);
      if (matches.length === 0) mine.all ??= at;
      for (const one of keys) if (!mine.matches.has(one)) mine.matches.set(one, at);
    }
  }
});

function firstTaker(
  takers: readonly ({ readonly all?: Place; readonly matches: ReadonlyMap<string, Place> } | undefined)[],
  matches: readonly Match[],
  keys: readonly string[],
): Place | undefined {
  const all = takers.find((taker) => taker?.all)?.all;
  if (all || matches.length === 0) return all;
  const places = keys.map((key) => takers.map((taker) => taker?.matches.get(key)).find((place) => place));
  return places.every((place) => place) ? places[0] : undefined;
}

/** What a match takes, so that two that take the same have the same. */
function keysOf(matches: readonly Match[]): readonly string[] {
  return matches.flatMap((match) => {
    switch (match.kind) {
      case "words":
        return match.words.map((word) => `words ${normalizeText(word)}`);
      case "regex":
        return [`regex ${match.source}`];
      case "data":
        return [`data ${JSON.stringify(match.keys)}`];
      default:
        return ["text" in match ? `${match.kind} ${normalizeText(match.text)}` : match.kind];
    }
  });
}

function isFree(at: Place, entries: Choice["entries"]): boolean {
  const entry = entries.find((one) => one.at === at);
  return entry !== undefined && !entry.transition.guard && entry.matches.length === 0;
}
