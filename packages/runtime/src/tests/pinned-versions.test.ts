import { afterEach, beforeEach, expect, test } from "vitest";
import { keptVersions } from "../adapters/kept-versions.ts";
import { type LineStub, startLineStub } from "../testing/line-stub.ts";
import { serveSaying, told } from "../testing/pinned-case.ts";
import { openStoreCase, type StoreCase } from "../testing/store-cases.ts";

let line: LineStub;
let place: StoreCase;

beforeEach(async () => {
  line = await startLineStub();
  place = (await openStoreCase("sqlite")) as StoreCase;
});

afterEach(async () => {
  await line.close();
  await place.remove();
});

test("a run of a pinned flow finishes on its version after a deploy, and the next one begins on the new", async () => {
  const first = await serveSaying("Old?", line, place.choice);
  expect(await told(first, line, "table")).toBe("How many?");
  await first.drain();
  const second = await serveSaying("New?", line, place.choice);
  expect(await told(second, line, "3")).toBe("Old?");
  await second.drain();
  const third = await serveSaying("Newest?", line, place.choice);
  expect(await told(third, line, "Ann")).toBe("Old? 3 Ann");
  expect(await told(third, line, "table")).toBe("How many?");
  expect(await told(third, line, "2")).toBe("Newest?");
  await third.drain();
  const { kept } = await keptVersions(place.choice as { kind: "sqlite"; folder: string });
  expect(kept.map(({ conversations }) => conversations).sort()).toEqual([0, 1]);
  const cleaned = await keptVersions(place.choice as never, ({ conversations }) => conversations === 0);
  expect([cleaned.kept.length, cleaned.removed.length]).toEqual([1, 1]);
});
