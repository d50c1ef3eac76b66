import type { Place } from "../document/place.ts";
import type { Value, ValueObject } from "../expression/value.ts";

/** A conversation that must come out so, as a `tests/*.test.yaml` file gives it. */
export interface TestCase {
  readonly at: Place;
  readonly name: string;
  /** Milliseconds since 1970 at which the talk begins. */
  readonly now: number;
  readonly user: { readonly displayName?: string; readonly language?: string };
  /** What services and functions answer, by `service.operation` or function name. */
  readonly services: ReadonlyMap<string, Stub>;
  readonly chat: readonly Step[];
}

/** One answer, or several: the last one repeats. */
export interface Stub {
  readonly answers: readonly StubAnswer[];
}

export type StubAnswer =
  | { readonly ok: true; readonly body: Value; readonly status?: number }
  | { readonly ok: false; readonly error: { readonly kind: string; readonly status?: number; readonly body?: Value } };

export type Step = { readonly at: Place } & (
  | { readonly kind: "user"; readonly message: UserMessage }
  /** Undefined: whatever the bot says here, also nothing. */
  | { readonly kind: "bot"; readonly expected: unknown }
  | { readonly kind: "pick"; readonly value: string }
  | { readonly kind: "tap"; readonly label: string }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "event"; readonly event: ValueObject }
  | { readonly kind: "services"; readonly services: ReadonlyMap<string, Stub> }
  | { readonly kind: "expect"; readonly expected: ValueObject }
);

export type UserMessage = { readonly type: "text"; readonly text: string } | ({ readonly type: string } & ValueObject);
