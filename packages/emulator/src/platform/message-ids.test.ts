import { expect, it } from "vitest";
import { HandClock } from "../testing/hand-clock.ts";
import { MessageIds } from "./message-ids.ts";

it("rise with every message and over restarts, above what a number holds", () => {
  const clock = new HandClock();
  const ids = new MessageIds(clock, undefined);
  const made = [ids.next(), ids.next()];
  clock.move(1);
  made.push(ids.next());
  made.push(new MessageIds(clock, made.at(-1)).next());
  made.push(new MessageIds({ now: () => 0 }, made.at(-1)).next());
  const numbers = made.map(BigInt);
  for (const [index, id] of numbers.entries()) {
    expect(id).toBeGreaterThan(BigInt(Number.MAX_SAFE_INTEGER));
    expect(id).toBeGreaterThan(numbers[index - 1] ?? 0n);
  }
});
