import type { Change, ChangeBody } from "./contract.ts";

/** So many changes are kept for readers that come back. */
const kept = 2000;

/** Numbers changes and tells them to those who watch. */
export class Journal {
  readonly #changes: Change[] = [];
  readonly #listeners = new Set<(change: Change) => void>();
  #sequence: number;

  /** Beginning at the time of the start keeps numbers rising over restarts, so that an old one is never taken for new. */
  constructor(start: number) {
    this.#sequence = start;
  }

  get sequence(): number {
    return this.#sequence;
  }

  add(body: ChangeBody): void {
    this.#sequence += 1;
    const change: Change = { sequence: this.#sequence, ...body };
    this.#changes.push(change);
    if (this.#changes.length > kept) this.#changes.shift();
    for (const listener of this.#listeners) listener(change);
  }

  /** What came after this number; `undefined` when that is not known any more. */
  since(sequence: number): readonly Change[] | undefined {
    if (sequence === this.#sequence) return [];
    const first = this.#changes[0]?.sequence;
    if (first === undefined || sequence < first - 1 || sequence > this.#sequence) return undefined;
    return this.#changes.filter((change) => change.sequence > sequence);
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
