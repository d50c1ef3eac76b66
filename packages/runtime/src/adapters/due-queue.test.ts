import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DueQueue } from "./due-queue.ts";

test("gives keys back by time, then by the order of setting, whatever was set, moved and deleted before", () => {
  const step = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.option(fc.integer({ min: 0, max: 50 })));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const queue = new DueQueue<number>();
      const model = new Map<number, number>();
      for (const [key, at] of steps) {
        model.delete(key);
        if (at === null) queue.delete(key);
        else {
          queue.set(key, at);
          model.set(key, at);
        }
      }
      const drained: number[] = [];
      for (let now = 0; now <= 50; now++) {
        for (let key = queue.firstBy(now); key !== undefined; key = queue.firstBy(now)) {
          expect(queue.get(key)).toBe(now);
          drained.push(key);
          queue.delete(key);
        }
      }
      const expected = [...model].sort(([, a], [, b]) => a - b).map(([key]) => key);
      expect(drained).toEqual(expected);
    }),
  );
});
