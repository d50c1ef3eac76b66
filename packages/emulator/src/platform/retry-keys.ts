import type { SentMessage } from "@renga/line-protocol";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** LINE remembers a retry key for so long after the call that it accepted. */
export const retryKeyAge = 86_400_000;

/** A call that was accepted under a retry key. */
export interface AcceptedCall {
  readonly requestId: string;
  readonly at: number;
  /** Of a push. */
  readonly sentMessages?: readonly SentMessage[];
}

/** Retry keys of accepted calls. */
export class RetryKeys {
  readonly #ports: Ports;
  readonly #table: Table<AcceptedCall>;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "retry-key");
  }

  accepted(key: string): AcceptedCall | undefined {
    const call = this.#table.get(key.toLowerCase());
    return call !== undefined && !this.#isOld(call) ? call : undefined;
  }

  accept(key: string, requestId: string, sentMessages?: readonly SentMessage[]): void {
    this.#table.dropOldestWhile((call) => this.#isOld(call));
    // Taken out first, so that the table stays in the order of time.
    this.#table.delete(key.toLowerCase());
    const at = this.#ports.clock.now();
    this.#table.set(key.toLowerCase(), { requestId, at, ...(sentMessages === undefined ? {} : { sentMessages }) });
  }

  #isOld({ at }: AcceptedCall): boolean {
    return this.#ports.clock.now() - at > retryKeyAge;
  }
}
