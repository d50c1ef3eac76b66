import type { ContentBlock } from "../../model/flow.ts";
import { setAction } from "../compile-action.ts";
import { errorTransitions } from "../ends.ts";
import type { ActionConfig, StateConfig } from "../flow-config.ts";
import { keepTransitions } from "../keep-transitions.ts";
import { dataToJson } from "../to-json.ts";
import type { BlockState } from "./block-state.ts";
import { addAlways, finish } from "./finish.ts";
import { mergeEvents } from "./merge-events.ts";

/** `content`: as a request, with the bytes of what the user sent. */
export function compileContent(config: StateConfig, { state, block, on, context }: BlockState<ContentBlock>): void {
  addAlways(config, state);
  const ask: ActionConfig = {
    type: "content",
    params: {
      id: state.name,
      waits: true,
      content: dataToJson(block.content),
      ...(block.operation === undefined ? {} : { name: block.operation }),
      ...(block.with ? { with: dataToJson(block.with) } : {}),
      ...(block.accept.length > 0 ? { accept: block.accept } : {}),
      ...(block.types.length > 0 ? { types: block.types } : {}),
      maxSize: block.maxSize,
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
