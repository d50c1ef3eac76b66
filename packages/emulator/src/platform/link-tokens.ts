import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

const age = 10 * 60_000;

interface LinkToken {
  readonly userId: string;
  readonly at: number;
}

/** Tokens that begin an account link; they live ten minutes. */
export class LinkTokens {
  readonly #ports: Ports;
  readonly #table: Table<LinkToken>;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "link-token");
  }

  issue(userId: string): string {
    const now = this.#ports.clock.now();
    this.#table.dropOldestWhile(({ at }) => now - at > age);
    const token = this.#ports.ids.hex(32);
    this.#table.set(token, { userId, at: now });
    return token;
  }
}
