import type { QuotaState } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** LINE counts by months of Japan. */
const zone = 9 * 60 * 60_000;

/** Messages sent this month, one for each recipient of each call; replies do not count. */
export class Quota {
  readonly #ports: Ports;
  readonly #limit: number | null;
  readonly #table: Table<number>;

  /** `limit`: messages a month; `null` for no limit. */
  constructor(ports: Ports, limit: number | null) {
    this.#ports = ports;
    this.#limit = limit;
    this.#table = new Table(ports.records, "quota");
  }

  state(): QuotaState {
    return { limit: this.#limit, used: this.#table.get(this.#month()) ?? 0 };
  }

  hasRoomFor(recipients: number): boolean {
    const { limit, used } = this.state();
    return limit === null || used + recipients <= limit;
  }

  count(recipients: number): void {
    if (recipients === 0) return;
    this.#table.set(this.#month(), this.state().used + recipients);
    this.#ports.emit({ kind: "quota", quota: this.state() });
  }

  #month(): string {
    return new Date(this.#ports.clock.now() + zone).toISOString().slice(0, 7);
  }
}
