import type { SmallEffect } from "@renga/core";
import type { Draft } from "../turn/draft.ts";
import { loadingSeconds } from "./request.ts";

/** LINE knows 5, 10 … 60 seconds. */
export function planLoading(effect: Extract<SmallEffect, { type: "loading" }>, draft: Draft): void {
  const seconds = effect.seconds ?? loadingSeconds;
  draft.loading = Math.min(60, Math.max(5, Math.ceil(seconds / 5) * 5));
}
