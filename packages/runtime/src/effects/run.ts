import type { RunEffect } from "@renga/core";
import { rowKey } from "../keys.ts";
import type { Draft, EffectPlace } from "../turn/draft.ts";
import { loadingSeconds } from "./request.ts";

export type RunPayload = Pick<RunEffect, "id" | "function" | "with">;

/** As a request, carried out by the bot's own function. */
export function planRun(effect: RunEffect, draft: Draft, place: EffectPlace): void {
  const payload: RunPayload = { id: effect.id, function: effect.function, with: effect.with };
  draft.rows.push({ key: rowKey(draft.chat, place.source), lane: "call", kind: "run", payload });
  if (effect.waits) draft.loading ||= loadingSeconds;
}
