import { normalizeText } from "../../answers/normalize.ts";
import type { Place } from "../../document/place.ts";
import type { Match } from "../../model/action.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * What starts a flow starts no other: of two flows whose triggers take the same the first gets it, always. Whole words come
 * before patterns, wherever they stand.
 *
 *     # flows/a.flow.yaml              # flows/b.flow.yaml
 *     triggers: { text: [book] }       triggers: { text: [Book] }
 */
export const triggerClash: LintRule = defineRule(
  "trigger-clash",
  ({ bot }, report) => {
    const taken = new Map<string, string>();
    const tell = (keys: Iterable<string>, flow: string, at: Place, word: string): boolean => {
      const first = [...keys].map((key) => taken.get(key)).find((one) => one !== undefined && one !== flow);
      if (first !== undefined) report(at, { word, flow: first });
      return first !== undefined;
    };
    for (const flow of bot.flows.values()) {
      for (const { at, event: written, matches, guard } of flow.triggers) {
        // A text is a message like others; triggers of either are asked together.
        const event = written === "message" ? "text" : written;
        const asked = matches.length > 0 ? matches : [{ kind: "any", at } as const];
        for (const match of asked) {
          for (const { key, covers, word } of formsOf(match)) {
            const clashes = tell(
              covers.map((one) => `${event} ${one}`),
              flow.id,
              match.at,
              word ?? written,
            );
            // One with a guard leaves the event to others.
            if (!clashes && !guard) taken.set(`${event} ${key}`, flow.id);
          }
        }
      }
    }
  },
  "files",
);

interface Form {
  readonly key: string;
  /** Keys of which each takes all that this one takes. */
  readonly covers: readonly string[];
  readonly word?: string;
}

function formsOf(match: Match | { readonly kind: "any"; readonly at: Place }): readonly Form[] {
  switch (match.kind) {
    case "any":
      return [{ key: "any", covers: ["any"] }];
    case "words":
      return match.words.map((word) => ({
        key: `is ${normalizeText(word)}`,
        covers: [`is ${normalizeText(word)}`],
        word,
      }));
    case "regex":
      return [{ key: `regex ${match.source}`, covers: ["any", `regex ${match.source}`], word: match.source }];
    case "contains": {
      const text = normalizeText(match.text);
      return [
        {
          key: `contains ${text}`,
          covers: ["any", ...partsOf(text).map((part) => `contains ${part}`)],
          word: match.text,
        },
      ];
    }
    case "startsWith": {
      const text = normalizeText(match.text);
      const starts = startsOf(text).map((part) => `starts ${part}`);
      return [
        {
          key: `starts ${text}`,
          covers: ["any", ...starts, ...partsOf(text).map((part) => `contains ${part}`)],
          word: match.text,
        },
      ];
    }
    case "data": {
      const entries = Object.entries(match.keys).sort();
      const subsets = subsetsOf(entries).map((some) => `data ${JSON.stringify(some)}`);
      return [
        { key: `data ${JSON.stringify(entries)}`, covers: ["any", ...subsets], word: JSON.stringify(match.keys) },
      ];
    }
    default:
      return [];
  }
}

/** Longer ones are compared as a whole only. */
const mostParts = 24;
const mostKeys = 6;

function startsOf(text: string): readonly string[] {
  return text.length > mostParts ? [text] : Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1));
}

function partsOf(text: string): readonly string[] {
  if (text.length > mostParts) return [text];
  return Array.from({ length: text.length }, (_, from) => startsOf(text.slice(from))).flat();
}

function subsetsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length > mostKeys) return [items];
  let all: (readonly T[])[] = [[]];
  for (const item of items) all = all.concat(all.map((some) => [...some, item]));
  return all.slice(1);
}
