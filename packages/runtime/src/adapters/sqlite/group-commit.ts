import type { DatabaseSync } from "node:sqlite";
import { RengaError } from "../../errors.ts";

const stepsPerGroup = 256;

interface Step {
  readonly run: () => unknown;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Steps that arrive in the same round of the event loop share one transaction, and so one sync to disk; each is
 * answered when that is done. While the disk works, the next group gathers by itself.
 *
 * A step may refuse by throwing a `RengaError` before it has written anything; any other throw undoes the whole group.
 */
export class GroupCommit {
  readonly #db: DatabaseSync;
  /** Called when a group was undone, before its steps are answered. */
  readonly #undone: () => void;
  #waiting: Step[] = [];
  #scheduled = false;
  #idle: (() => void)[] = [];
  #failure: string | null = null;

  constructor(db: DatabaseSync, undone: () => void) {
    this.#db = db;
    this.#undone = undone;
  }

  /** Why the last group was undone; null when it was stored. */
  get failure(): string | null {
    return this.#failure;
  }

  run<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run, resolve: resolve as (value: unknown) => void, reject });
      this.#schedule();
    });
  }

  /** Resolves when no step waits. */
  drained(): Promise<void> {
    if (!this.#scheduled) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    const group = this.#waiting.splice(0, stepsPerGroup);
    try {
      this.#db.exec("BEGIN IMMEDIATE");
      const answers = group.map(answer);
      this.#db.exec("COMMIT");
      this.#failure = null;
      for (const settle of answers) settle();
    } catch (cause) {
      this.#undo(group, cause);
    }
    this.#scheduled = false;
    if (this.#waiting.length > 0) this.#schedule();
    else for (const resolve of this.#idle.splice(0)) resolve();
  }

  #undo(group: readonly Step[], cause: unknown): void {
    this.#failure = cause instanceof Error ? cause.message : String(cause);
    try {
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
      this.#undone();
    } catch (error) {
      this.#failure = `${this.#failure}; ${error instanceof Error ? error.message : String(error)}`;
    }
    for (const { reject } of group) reject(new RengaError("store-unavailable", this.#failure, { cause }));
  }
}

/** Runs a step now, to be answered once the group is stored. */
function answer({ run, resolve, reject }: Step): () => void {
  try {
    const value = run();
    return () => resolve(value);
  } catch (error) {
    if (error instanceof RengaError) return () => reject(error);
    throw error;
  }
}
