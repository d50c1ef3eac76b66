import fc from "fast-check";
import { expect, it } from "vitest";
import { circlesIn } from "./circles-in.ts";
import { dominatorsOf } from "./dominators.ts";

const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((count) => fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }));

/** What the start leads to when one node is closed. */
function reached(next: readonly (readonly number[])[], start: number, closed?: number): ReadonlySet<number> {
  const found = new Set<number>();
  const work = start === closed ? [] : [start];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    for (const to of next[node] ?? []) if (to !== closed) work.push(to);
  }
  return found;
}

it("a node dominates another exactly when closing it shuts all ways there", () => {
  fc.assert(
    fc.property(graphs, (next) => {
      const { isReached, dominates } = dominatorsOf(next, 0);
      const open = reached(next, 0);
      for (const node of next.keys()) {
        expect(isReached(node)).toBe(open.has(node));
        const without = reached(next, 0, node);
        for (const other of next.keys())
          expect(dominates(node, other)).toBe(open.has(node) && open.has(other) && !without.has(other));
      }
    }),
  );
});

it("nodes are in one circle exactly when each leads to the other", () => {
  fc.assert(
    fc.property(graphs, (next) => {
      const circles = circlesIn(next.keys(), (node) => next[node] ?? []);
      for (const node of next.keys()) {
        const circle = circles.find((one) => one.includes(node));
        const back = [...next.keys()].filter((other) =>
          (next[node] ?? []).some((to) => reached(next, to).has(other) && reached(next, other).has(node)),
        );
        expect([...(circle ?? [])].sort()).toEqual(back);
      }
    }),
  );
});
