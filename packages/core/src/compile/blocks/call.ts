import type { CallBlock } from "../../model/flow.ts";
import { compileTransition, setAction } from "../compile-action.ts";
import { errorTransitions } from "../ends.ts";
import type { StateConfig } from "../flow-config.ts";
import { keepTransitions } from "../keep-transitions.ts";
import { dataToJson } from "../to-json.ts";
import type { BlockState } from "./block-state.ts";
import { addAlways, finish } from "./finish.ts";
import { mergeEvents } from "./merge-events.ts";

/**
 * `call`: an entry action that puts the other flow on the stack, and the events that its end becomes. Without
 * `onCancelled` a cancellation reaches the caller: the engine cancels it too when nobody takes `call.STATE.cancelled`.
 */
export function compileCall(config: StateConfig, { state, block, on, context }: BlockState<CallBlock>): void {
  addAlways(config, state);
  const { transitions, open } = finish(config, state, setAction(block.save));
  open.entry = [
    ...(open === config ? (config.entry ?? []) : []),
    {
      type: "call",
      params: { flow: block.flow, state: state.name, ...(block.with ? { with: dataToJson(block.with) } : {}) },
    },
  ];
  open.on = mergeEvents(on, {
    ...keepTransitions("call", state, context),
    [`call.${state.name}.done`]: transitions,
    ...(block.onCancelled.length > 0
      ? { [`call.${state.name}.cancelled`]: block.onCancelled.map((transition) => compileTransition(transition)) }
      : {}),
    ...(state.onError.length > 0 ? { [`call.${state.name}.failed`]: errorTransitions(state.onError) } : {}),
  });
}
