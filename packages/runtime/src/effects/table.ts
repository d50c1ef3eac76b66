import type { TableEffect } from "@renga/core";
import { rowKey } from "../keys.ts";
import type { Draft, EffectPlace } from "../turn/draft.ts";

export type TablePayload = Pick<TableEffect, "id" | "operation"> & {
  /** The conversation that asks. */
  readonly owner: string;
};

/** A row of the chat's `call` lane: what a conversation asks is done in its order. */
export function planTable({ id, operation }: TableEffect, draft: Draft, place: EffectPlace): void {
  const payload: TablePayload = { id, operation, owner: draft.chat };
  draft.rows.push({ key: rowKey(draft.chat, place.source), lane: "call", kind: "table", payload: payload as never });
}
