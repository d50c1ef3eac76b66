import type { IncomingHttpHeaders } from "node:http";
import type { Faults } from "../api/faults.ts";
import type { Platform } from "../platform/platform.ts";
import type { Courier } from "../webhook/courier.ts";
import type { EmulatorState, InspectorSource } from "./contract.ts";
import type { Journal } from "./journal.ts";

/** What the page's calls work on. */
export interface InspectorHost {
  /** As it is now; a reset puts another one in its place. */
  readonly platform: () => Platform;
  readonly courier: Courier;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly state: () => EmulatorState;
  readonly source: () => InspectorSource | undefined;
  /** Forgets everything but the bot and the settings. */
  readonly reset: () => void;
}

export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  /** Of calls that take JSON; empty for others. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly bytes: Uint8Array;
}

export interface PageAnswer {
  readonly status: number;
  /** JSON, or bytes. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call of the chat page; its shapes are in contract.ts. */
export interface PageCall {
  readonly method: "GET" | "POST" | "PUT";
  /** Below `/_emulator`. */
  readonly path: string;
  readonly takesJson?: true;
  /** Largest body in bytes, when it is not the usual one. */
  readonly bodyLimit?: number;
  answer(request: PageRequest, host: InspectorHost): PageAnswer | Promise<PageAnswer>;
}

export function done(body: unknown): PageAnswer {
  return { status: 200, body };
}

export function refused(status: number, message: string): PageAnswer {
  return { status, body: { message } };
}
