import type { Bot, Variable } from "../model/bot.ts";
import type { Flow } from "../model/flow.ts";
import { fullNameOf } from "../model/full-name.ts";

/** A variable that a user may go back to: the asks that fill it, and what people call it. */
export interface Correctable {
  /** `party`, `user.name`. */
  readonly name: string;
  readonly variable: Variable;
  /** States of the flow that ask for it, in the order of the file. */
  readonly asks: readonly string[];
}

const found = new WeakMap<Flow, ReadonlyMap<string, Correctable>>();

/**
 * What can be changed in a flow once it was answered: what it asks for, if a review shows it or it has a name for people.
 * Only flows with something in here keep what a correction need not repeat.
 */
export function correctablesOf(flow: Flow, bot: Pick<Bot, "user">): ReadonlyMap<string, Correctable> {
  const known = found.get(flow);
  if (known) return known;
  const blocks = [...flow.byName.values()].flatMap(({ name, block }) => (block ? [{ name, block }] : []));
  const reviewed = new Set(
    blocks.flatMap(({ block }) => (block.kind === "review" ? block.variables.map(fullNameOf) : [])),
  );
  const correctables = new Map<string, Correctable>();
  for (const { name: state, block } of blocks) {
    if (block.kind !== "ask") continue;
    const { scope, name: short } = block.variable;
    const variable = (scope === "user" ? bot.user : flow.context).get(short);
    const name = fullNameOf(block.variable);
    if (!variable || !(reviewed.has(name) || variable.label || variable.synonyms.length > 0)) continue;
    correctables.set(name, { name, variable, asks: [...(correctables.get(name)?.asks ?? []), state] });
  }
  found.set(flow, correctables);
  return correctables;
}
