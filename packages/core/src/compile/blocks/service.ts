import type { RequestBlock, RunBlock } from "../../model/flow.ts";
import { setAction } from "../compile-action.ts";
import { errorTransitions } from "../compile-state.ts";
import type { ActionConfig, StateConfig, TransitionConfig } from "../flow-config.ts";
import { dataToJson } from "../to-json.ts";
import type { BlockState } from "./block-compilers.ts";
import { addAlways, finish } from "./finish.ts";

/**
 * `request` and `run`: an entry action that asks for the call, and the events that its answer becomes. No `invoke`: a
 * child actor would make the snapshot impossible to keep.
 */
export function compileService(config: StateConfig, { state, block, on }: BlockState<RequestBlock | RunBlock>): void {
  addAlways(config, state);
  const ask: ActionConfig = {
    type: block.kind,
    params: {
      name: block.kind === "request" ? block.operation : block.function,
      id: state.name,
      waits: true,
      ...(block.with ? { with: dataToJson(block.with) } : {}),
      ...(block.kind === "request" && block.accept.length > 0 ? { accept: block.accept } : {}),
    },
  };
  const { transitions, open } = finish(config, state, setAction(block.save));
  open.entry = [...(open === config ? (config.entry ?? []) : []), ask];
  open.on = mergeEvents(on, {
    [`request.${state.name}.done`]: transitions,
    ...(state.onError.length > 0 ? { [`request.${state.name}.failed`]: errorTransitions(state.onError) } : {}),
  });
}

/** The author's transitions of an event come before those of the expansion. */
export function mergeEvents(
  own: { readonly [event: string]: readonly TransitionConfig[] },
  made: { readonly [event: string]: readonly TransitionConfig[] },
): { [event: string]: TransitionConfig[] } {
  const events: { [event: string]: TransitionConfig[] } = {};
  for (const event of new Set([...Object.keys(own), ...Object.keys(made)])) {
    events[event] = [...(own[event] ?? []), ...(made[event] ?? [])];
  }
  return events;
}
