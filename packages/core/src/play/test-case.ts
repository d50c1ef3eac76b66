import type { Place } from "../document/place.ts";
import type { Value, ValueObject } from "../expression/value.ts";

/** A conversation that must come out so, as a `tests/*.test.yaml` file gives it; of a test with `cases` one row. */
export interface TestCase {
  readonly at: Place;
  readonly name: string;
  /** It is a row of `cases`: its texts are not those of the file. */
  readonly isRow: boolean;
  /** Milliseconds since 1970 at which the talk begins. */
  readonly now: number;
  /** What random functions draw from: the same seed, the same draws. */
  readonly seed: string;
  /** Who talks, by name: `U1` is who speaks where a step names nobody. */
  readonly users: ReadonlyMap<string, Person>;
  /** What services and functions answer, by `service.operation` or function name. */
  readonly services: ReadonlyMap<string, Stub>;
  readonly chat: readonly Step[];
  /** Messages kept in files of their own, by name. */
  readonly snapshots: ReadonlyMap<string, Value>;
}

/** A user as the channel knows them. */
export interface Person {
  readonly displayName?: string;
  readonly language?: string;
}

/** One answer, or several: the last one repeats. */
export interface Stub {
  readonly answers: readonly StubAnswer[];
}

/** `later`: none yet; a `result` step gives it. */
export type StubAnswer = "later" | CallAnswer;

export type CallAnswer =
  | { readonly ok: true; readonly body: Value; readonly status?: number }
  | { readonly ok: false; readonly error: { readonly kind: string; readonly status?: number; readonly body?: Value } };

export type Step = StepAddress &
  (
    | { readonly kind: "user"; readonly message: UserMessage }
    /** `any`: whatever the bot says here, also nothing. */
    | {
        readonly kind: "bot";
        readonly expected: readonly { readonly at: Place; readonly message: Value }[] | "any";
        readonly exact: boolean;
      }
    | { readonly kind: "snapshot"; readonly name: string }
    | { readonly kind: "pick"; readonly value: string }
    /** By its label, or by the variable that it changes in a review. */
    | { readonly kind: "tap"; readonly label: string; readonly change?: string }
    | { readonly kind: "wait"; readonly milliseconds: number }
    | { readonly kind: "event"; readonly event: ValueObject }
    /** What the shop gave LINE for its account. */
    | { readonly kind: "link"; readonly nonce: string }
    | { readonly kind: "services"; readonly services: ReadonlyMap<string, Stub> }
    | { readonly kind: "result"; readonly results: readonly { readonly name: string; readonly answer: CallAnswer }[] }
    | { readonly kind: "sent"; readonly expected: ValueObject; readonly exact: boolean }
    | { readonly kind: "expect"; readonly expected: ValueObject; readonly exact: boolean }
  );

/** Where a step stands in the file, who does it, and in which chat. */
export interface StepAddress {
  /** The value under the step's own key. */
  readonly at: Place;
  /** The whole step. */
  readonly step: Place;
  /** The user who acts. */
  readonly as?: string;
  /** In a group: what is said mentions the bot, or replies to what it said. */
  readonly addressed?: "mention" | "reply";
  /** The chat: a user's name for their own, any other name for a group. */
  readonly in?: string;
}

export type StepOf<K extends Step["kind"]> = Extract<Step, { readonly kind: K }>;

export type UserMessage = { readonly type: "text"; readonly text: string } | ({ readonly type: string } & ValueObject);
