import type { WorkingTurn } from "./working-turn.ts";

/** Whether a flow may begin in this chat. */
export function fitsChat(turn: WorkingTurn, flowId: string): boolean {
  const scope = turn.bot.model.flows.get(flowId)?.scope ?? "user";
  return turn.isGroup ? scope === "group" || (scope === "member" && turn.speaker !== undefined) : scope === "user";
}

/** Turns to where a flow runs: in a group to what all share, or to who speaks. False where it cannot run in this chat. */
export function sitFor(turn: WorkingTurn, flowId: string): boolean {
  if (!turn.isGroup) return true;
  if (!fitsChat(turn, flowId)) {
    turn.trace.push({ kind: "ignored", what: `flow ${flowId}`, why: "it does not run in a group" });
    return false;
  }
  turn.sit(turn.bot.model.flows.get(flowId)?.scope === "member" ? turn.speaker : undefined);
  return true;
}
