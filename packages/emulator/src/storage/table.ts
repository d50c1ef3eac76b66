import type { Records } from "./records.ts";

/** The records of one kind, held in memory and written through. */
export class Table<T> {
  readonly #kind: string;
  readonly #records: Records;
  readonly #entries: Map<string, T>;

  constructor(records: Records, kind: string) {
    this.#kind = kind;
    this.#records = records;
    this.#entries = new Map(records.load(kind) as readonly (readonly [string, T])[]);
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): T | undefined {
    return this.#entries.get(id);
  }

  set(id: string, value: T): void {
    this.#entries.set(id, value);
    this.#records.put(this.#kind, id, value);
  }

  delete(id: string): void {
    if (this.#entries.delete(id)) this.#records.remove(this.#kind, id);
  }

  /** In the order in which they were first set. */
  values(): IterableIterator<T> {
    return this.#entries.values();
  }

  /** Takes out the oldest entries as long as they match. */
  dropOldestWhile(matches: (value: T) => boolean): void {
    for (const [id, value] of this.#entries) {
      if (!matches(value)) return;
      this.delete(id);
    }
  }
}
