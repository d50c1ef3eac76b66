import { expect, test } from "vitest";
import { startLineStub } from "../testing/line-stub.ts";
import { serveSaying, told } from "../testing/pinned-case.ts";
import { openStoreCase } from "../testing/store-cases.ts";

const place = await openStoreCase("redis");

test.skipIf(place === null)("two versions that are served side by side know one another's runs", async () => {
  if (place === null) return;
  const line = await startLineStub();
  const older = await serveSaying("Old?", line, place.choice);
  const newer = await serveSaying("New?", line, place.choice);
  try {
    expect(await told(newer, line, "table")).toBe("How many?");
    expect(["Old?", "New?"]).toContain(await told(older, line, "3"));
    const words = line.shown.at(-1)?.text;
    expect(await told(older, line, "Ann")).toBe(`${words} 3 Ann`);
  } finally {
    await Promise.all([older.drain(), newer.drain()]);
    await line.close();
    await place.remove();
  }
});
