import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Data } from "../../model/scalar.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * `unschedule` names a `schedule` by its `id`. One that is computed fits all that begin and end as its template does.
 *
 *     entry: { schedule: { id: remind, in: 1d, event: remind } }
 *     exit: { unschedule: remnd }
 */
export const unknownSchedule: LintRule = defineRule(
  "unknown-schedule",
  ({ actions }, report) => {
    const ids = actions.flatMap(({ action }) => (action.kind === "schedule" ? [nameOf(action.id)] : []));
    for (const { action } of actions) {
      if (action.kind !== "unschedule") continue;
      const name = nameOf(action.id);
      if (ids.some((id) => mayBeSame(id, name))) continue;
      const at = { document: action.at.document, path: [...action.at.path, "unschedule"] };
      const whole = ids.filter((id) => id.tail === undefined).map(({ head }) => head);
      report(at, { name: written(action.id), near: name.tail === undefined ? didYouMean(name.head, whole) : "" });
    }
  },
  "whole",
);

/** How a name begins, and, where something is computed in between, how it ends. */
interface Name {
  readonly head: string;
  readonly tail?: string;
}

function nameOf(id: Data): Name {
  if (id.kind === "literal") return { head: String(id.value) };
  if (id.kind !== "template") return { head: "", tail: "" };
  const { parts } = id.template.template;
  const [first, last] = [parts[0], parts.at(-1)];
  return { head: typeof first === "string" ? first : "", tail: typeof last === "string" ? last : "" };
}

function mayBeSame(one: Name, other: Name): boolean {
  if (other.tail === undefined) return fits(other.head, one);
  if (one.tail === undefined) return fits(one.head, other);
  const [begin, end] = [one.head.length < other.head.length, one.tail.length < other.tail.length];
  return (
    (begin ? other.head.startsWith(one.head) : one.head.startsWith(other.head)) &&
    (end ? other.tail.endsWith(one.tail) : one.tail.endsWith(other.tail))
  );
}

function fits(name: string, { head, tail }: Name): boolean {
  return tail === undefined ? name === head : name.startsWith(head) && name.endsWith(tail);
}

function written(id: Data): string {
  if (id.kind === "expression") return `=${id.expression.source}`;
  return id.kind === "template" ? id.template.source : id.kind === "literal" ? String(id.value) : "";
}
