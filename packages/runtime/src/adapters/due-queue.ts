/** Keys in the order of their times; all steps cost the logarithm of how many keys there are. */
export class DueQueue<K> {
  readonly #at = new Map<K, Due<K>>();
  /** A binary heap; an item that is no longer the one in the map is dead and dropped when it comes to the top. */
  #heap: Due<K>[] = [];
  #count = 0;

  get size(): number {
    return this.#at.size;
  }

  get(key: K): number | undefined {
    return this.#at.get(key)?.at;
  }

  set(key: K, at: number): void {
    const due = { key, at, order: this.#count++ };
    this.#at.set(key, due);
    this.#up(this.#heap.push(due) - 1);
    if (this.#heap.length > 2 * this.#at.size + 64) this.#rebuild();
  }

  delete(key: K): void {
    this.#at.delete(key);
  }

  /** The key with the earliest time, first set first, if that time has come; it stays in the queue. */
  firstBy(now: number): K | undefined {
    for (;;) {
      const top = this.#heap[0];
      if (top === undefined) return undefined;
      if (this.#at.get(top.key) === top) return top.at <= now ? top.key : undefined;
      this.#drop();
    }
  }

  #rebuild(): void {
    this.#heap = [...this.#at.values()].sort((a, b) => (before(a, b) ? -1 : 1));
  }

  #drop(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    this.#heap[0] = last;
    this.#down(0);
  }

  #up(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  #down(from: number): void {
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const a = this.#heap[left];
      if (a === undefined) return;
      const b = this.#heap[right];
      const child = b !== undefined && before(b, a) ? right : left;
      if (!this.#swapIfBefore(child, at)) return;
      at = child;
    }
  }

  #swapIfBefore(child: number, parent: number): boolean {
    const a = this.#heap[child];
    const b = this.#heap[parent];
    if (a === undefined || b === undefined || !before(a, b)) return false;
    this.#heap[child] = b;
    this.#heap[parent] = a;
    return true;
  }
}

interface Due<K> {
  readonly key: K;
  readonly at: number;
  readonly order: number;
}

function before<K>(a: Due<K>, b: Due<K>): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
