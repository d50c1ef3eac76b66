import { keyOf } from "../../diagnostics/codes.ts";
import type { Place } from "../../document/place.ts";
import { freePaths } from "../../expression/free-names.ts";
import { defineRule, type LintRule } from "../rule.ts";

/** Events that happen in one kind of chat only. */
const ofGroups: ReadonlySet<string> = new Set(["join", "leave", "memberJoined", "memberLeft"]);
const ofUsers: ReadonlySet<string> = new Set(["follow", "unfollow"]);

/**
 * A flow runs in a user's own chat, or, with `scope: group` or `scope: member`, in groups; what it is started by, reads and
 * sets is to be had there. Its variables end with its run: only what is remembered of users and groups expires.
 *
 *     flow: welcome
 *     triggers: { memberJoined: true }
 */
export const wrongScope: LintRule = defineRule(
  "wrong-scope",
  ({ bot, asks, links, assignments, expressions }, report) => {
    for (const flow of bot.flows.values()) {
      for (const { at, name, expires } of [...flow.context.values(), ...flow.input.values()]) {
        if (expires === undefined) continue;
        report(keyOf({ document: at.document, path: [...at.path, "expires"] }), {
          what: `"${name}" lives as long as a run of the flow; "expires" is for what is remembered of users and groups`,
        });
      }
      for (const { at, event } of flow.triggers) {
        if (flow.scope === "user" && ofGroups.has(event))
          report(at, { what: `"${event}" happens in groups; give flow "${flow.id}" the scope group or member` });
        if (flow.scope !== "user" && ofUsers.has(event))
          report(at, { what: `"${event}" happens in a user's own chat; flow "${flow.id}" runs in groups` });
      }
    }
    for (const { block, scope } of links)
      if (scope.flow && scope.flow.scope !== "user")
        report(block.at, { what: "an account is linked in a user's own chat: the link is for one person" });
    const inUsersChat = (at: Place, what: string): void => report(at, { what });
    // A flow that others call runs where they do.
    const isStarted = (scope: { flow?: { scope: string; triggers: readonly unknown[] } }): boolean =>
      scope.flow?.scope === "user" && scope.flow.triggers.length > 0;
    for (const { ask, scope } of asks)
      if (ask.from !== undefined && isStarted(scope))
        inUsersChat(ask.at, '"from" is for groups; this flow runs in a user\'s own chat');
    for (const { assignment, scope } of assignments)
      if (assignment.scope === "group" && isStarted(scope))
        inUsersChat(assignment.at, `"group.${assignment.name}" is a group's; this flow runs in a user's own chat`);
    for (const { at, expression, scope } of expressions) {
      if (!isStarted(scope)) continue;
      for (const { name, start, end } of freePaths(expression)) {
        if (name !== "group") continue;
        report(at.document.rangeWithin(at.path, start, end), {
          what: '"group" is to be had in groups; this flow runs in a user\'s own chat',
        });
      }
    }
  },
);
