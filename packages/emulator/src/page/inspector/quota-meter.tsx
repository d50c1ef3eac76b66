import type { VNode } from "preact";
import { emulator } from "../store.ts";

/** Replies are free; what is pushed is counted for each recipient. */
export function QuotaMeter(): VNode {
  const { limit, used } = emulator.value?.quota ?? { limit: null, used: 0 };
  return (
    <div class="quota" data-testid="quota">
      <p>
        <strong>{used}</strong> {limit === null ? "pushed messages, no limit" : `of ${limit} pushed messages`}
      </p>
      {limit === null ? null : <meter min={0} max={limit} high={limit * 0.8} value={used} aria-label="Quota used" />}
    </div>
  );
}
