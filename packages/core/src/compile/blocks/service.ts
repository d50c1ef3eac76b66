import type { RequestBlock, RunBlock } from "../../model/flow.ts";
import { setAction } from "../compile-action.ts";
import { errorTransitions } from "../ends.ts";
import type { ActionConfig, StateConfig } from "../flow-config.ts";
import { keepTransitions } from "../keep-transitions.ts";
import { dataToJson } from "../to-json.ts";
import type { BlockState } from "./block-state.ts";
import { addAlways, finish } from "./finish.ts";
import { mergeEvents } from "./merge-events.ts";

/**
 * `request` and `run`: an entry action that asks for the call, and the events that its answer becomes. No `invoke`: a
 * child actor would make the snapshot impossible to keep.
 */
export function compileService(
  config: StateConfig,
  { state, block, on, context }: BlockState<RequestBlock | RunBlock>,
): void {
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
    ...keepTransitions("request", state, context),
    [`request.${state.name}.done`]: transitions,
    ...(state.onError.length > 0 ? { [`request.${state.name}.failed`]: errorTransitions(state.onError) } : {}),
  });
}
