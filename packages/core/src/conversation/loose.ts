import type { ActionConfig, Json, TransitionConfig } from "../compile/flow-config.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import { carryOut } from "./actions.ts";
import type { MachineEvent } from "./flow-machine.ts";
import { matches } from "./match.ts";
import { isWanted, prepareExpression, prepareSet } from "./prepare.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** Transitions outside of any flow: the bot's own `on`, and repairs. They have no variables and no place to go to. */

/** Whether a transition of the bot's `on` fits the turn's event. */
export function fits(turn: WorkingTurn, transition: TransitionConfig, event: MachineEvent): boolean {
  const params = transition.guard?.params;
  if (!params) return true;
  const found = params.match ? matches(params.match as readonly Json[], turn, event) : {};
  if (!found) return false;
  turn.match = found;
  return typeof params.if !== "string" || prepareExpression(params.if)(scopeOf(turn, event)) === true;
}

interface About {
  readonly event?: MachineEvent;
  /** The run that a reserved target acts on; the one on top where none is named. */
  readonly run?: number | undefined;
}

/** One that fails is left out, and told in the trace: there is no flow that could hear of it. */
export function runLoose(
  turn: WorkingTurn,
  transition: TransitionConfig,
  { event = { type: "bot" }, run = turn.top?.id }: About = {},
): void {
  for (const action of transition.actions ?? []) {
    try {
      if (action.type === "control") turn.queue.push({ kind: "control", run, to: action.params?.to as string });
      else runAction(turn, action, event);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      turn.trace.push({ kind: "error", code: "error.expression", message: error.message });
    }
  }
  const target = transition.target?.slice(1);
  if (target === "$cancel") turn.queue.push({ kind: "control", run, to: "$cancel" });
}

function runAction(turn: WorkingTurn, action: ActionConfig, event: MachineEvent): void {
  if (action.type === "set") {
    const scope = scopeOf(turn, event);
    if (!isWanted(action.params, scope)) return;
    turn.bot.stage.play(turn, undefined, () =>
      turn.bot.stage.assign(
        prepareSet(action.params?.set as { readonly [name: string]: Json }).map(([name, value]) => [
          name,
          value(scope),
        ]),
      ),
    );
    return;
  }
  carryOut(turn, undefined, { type: action.type, params: action.params, context: {}, event });
}

function scopeOf(turn: WorkingTurn, event: MachineEvent): TurnScope {
  return new TurnScope(turn, undefined, {}, event.event);
}
