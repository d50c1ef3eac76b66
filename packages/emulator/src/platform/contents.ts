import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** What is known about bytes that a user has put in. */
export interface Content {
  readonly contentId: string;
  /** Media type. */
  readonly type: string;
  readonly size: number;
  readonly fileName?: string;
  /** Milliseconds, of video and audio. */
  readonly duration?: number;
}

export type NewContent = Omit<Content, "contentId" | "size">;

/** The bytes behind images, videos, audios and files of users. */
export class Contents {
  readonly #ports: Ports;
  readonly #table: Table<Content>;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "content");
  }

  add(content: NewContent, bytes: Uint8Array): Content {
    const contentId = this.#ports.ids.hex(32);
    const held = { ...content, contentId, size: bytes.byteLength };
    this.#ports.records.putBytes(contentId, bytes);
    this.#table.set(contentId, held);
    return held;
  }

  get(contentId: string): Content | undefined {
    return this.#table.get(contentId);
  }

  bytes(contentId: string): Uint8Array | undefined {
    return this.#ports.records.bytes(contentId);
  }
}
