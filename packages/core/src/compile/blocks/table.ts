import type { TableUse } from "../../model/action.ts";
import type { TableBlock } from "../../model/flow.ts";
import { setAction } from "../compile-action.ts";
import { errorTransitions } from "../ends.ts";
import type { ActionConfig, Json, StateConfig } from "../flow-config.ts";
import { keepTransitions } from "../keep-transitions.ts";
import { dataToJson } from "../to-json.ts";
import type { BlockState } from "./block-state.ts";
import { addAlways, finish } from "./finish.ts";
import { mergeEvents } from "./merge-events.ts";

/** `put take get list`: as a request, answered by the bot's own tables. */
export function compileTable(config: StateConfig, { state, block, on, context }: BlockState<TableBlock>): void {
  addAlways(config, state);
  const ask: ActionConfig = {
    type: "table",
    params: { ...tableParams(block.kind, block), id: state.name, waits: true },
  };
  const { transitions, open } = finish(config, state, setAction(block.save));
  open.entry = [...(open === config ? (config.entry ?? []) : []), ask];
  open.on = mergeEvents(on, {
    ...keepTransitions("request", state, context),
    [`request.${state.name}.done`]: transitions,
    ...(state.onError.length > 0 ? { [`request.${state.name}.failed`]: errorTransitions(state.onError) } : {}),
  });
}

export function tableParams(kind: TableBlock["kind"], use: TableUse): { readonly [name: string]: Json } {
  return {
    do: kind,
    table: use.table,
    ...(use.key ? { key: dataToJson(use.key) } : {}),
    ...(use.value ? { value: dataToJson(use.value) } : {}),
    ...(use.ifAbsent ? { ifAbsent: true } : {}),
    ...(use.where ? { where: use.where.source } : {}),
    ...(use.orderBy ? { orderBy: use.orderBy.source } : {}),
    ...(use.limit ? { limit: dataToJson(use.limit) } : {}),
  };
}
