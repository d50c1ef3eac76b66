import { defineRule, type LintRule } from "../rule.ts";

/**
 * Every flow is begun by something: a trigger, a call, a command, a repair. In a bot none of whose flows is, they are begun
 * by its host.
 *
 *     flow: order          # and no `triggers`, no `call: order`
 */
export const unreachableFlow: LintRule = defineRule(
  "unreachable-flow",
  ({ bot, calls }, report) => {
    const called = calls.filter(({ kind }) => kind === "flow");
    const begun = new Set([
      ...bot.commands.map(({ target }) => target),
      ...[...bot.flows.values()].filter(({ triggers }) => triggers.length > 0).map(({ id }) => id),
      ...called.filter(({ scope }) => !scope.flow).map(({ name }) => name),
    ]);
    if (![...begun].some((name) => bot.flows.has(name))) return;
    // Whoever misspells a call may have meant any of them.
    if (called.some(({ name }) => !bot.flows.has(name) && !name.startsWith("$"))) return;
    for (const { name } of called) begun.add(name);
    for (const { id, at } of bot.flows.values()) {
      if (begun.has(id) || id.startsWith("$")) continue;
      const place = at.path.length === 0 ? { document: at.document, path: ["flow"] } : at;
      report(place.document.rangeOf(place.path, at.path.length === 0 ? "value" : "key"), { name: id });
    }
  },
  "whole",
);
