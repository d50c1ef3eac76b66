import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Cursor } from "../../document/cursor.ts";
import type { Step, StepAddress, StepOf } from "../test-case.ts";
import type { World } from "../world.ts";

/** What a step's kind gives; its address is read for all kinds alike. */
export type StepBody<K extends Step["kind"]> = Omit<StepOf<K>, keyof StepAddress | "kind">;

export interface StepReading {
  /** The whole step: `exact` stands beside the step's own key. */
  readonly step: Cursor;
  report(found: Diagnostic): void;
}

/** A kind of step: how it is read, and what it does. */
export interface StepKind<K extends Step["kind"]> {
  /** `at` is the value under the step's key. Undefined after a report. */
  read(at: Cursor, reading: StepReading): StepBody<K> | undefined;
  /** Something happens: first all that the bot said must have been listed. */
  readonly acts: boolean;
  play(world: World, step: StepOf<K>): void;
}
