import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { memoryRecords } from "./memory-records.ts";
import type { Records } from "./records.ts";
import { sqliteRecords } from "./sqlite-records.ts";

function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), "renga-emulator-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return join(directory, "deeper", "emulator.sqlite");
}

const makers: [string, () => Records | Promise<Records>][] = [
  ["memory", memoryRecords],
  ["sqlite", () => sqliteRecords(temporaryFile())],
];

describe.each(makers)("%s records", (_, make) => {
  it("come back as they were put, in the order of their first putting", async () => {
    const records = await make();
    records.put("a", "2", { two: 2 });
    records.put("a", "1", [1]);
    records.put("b", "2", "other");
    records.put("a", "2", { two: "second" });
    expect(records.load("a")).toEqual([
      ["2", { two: "second" }],
      ["1", [1]],
    ]);
    records.remove("a", "2");
    records.remove("a", "none");
    expect(records.load("a")).toEqual([["1", [1]]]);
    records.putBytes("x", new Uint8Array([0, 255]));
    expect([...(records.bytes("x") ?? [])]).toEqual([0, 255]);
    expect(records.bytes("y")).toBeUndefined();
    records.removeAll();
    expect([records.load("a"), records.bytes("x")]).toEqual([[], undefined]);
    records.close();
  });
});

describe("sqlite records", () => {
  it("are there for the next process, as a whole or not at all", async () => {
    const file = temporaryFile();
    const first = await sqliteRecords(file);
    first.together(() => {
      first.put("a", "1", 1);
      first.together(() => first.put("a", "2", 2));
    });
    const broken = () =>
      first.together(() => {
        first.put("a", "3", 3);
        throw new Error("stop");
      });
    expect(broken).toThrow("stop");
    first.close();
    const second = await sqliteRecords(file);
    expect(second.load("a")).toEqual([
      ["1", 1],
      ["2", 2],
    ]);
    second.close();
  });

  it("are held by one process at a time", async () => {
    const file = temporaryFile();
    const first = await sqliteRecords(file);
    await expect(sqliteRecords(file)).rejects.toMatchObject({ code: "data-file-locked" });
    first.close();
    (await sqliteRecords(file)).close();
  });

  it("are not looked for in another kind of file", async () => {
    const file = temporaryFile();
    (await sqliteRecords(file)).close();
    writeFileSync(file, "not a database, but long enough to be taken for one ".repeat(20));
    await expect(sqliteRecords(file)).rejects.toMatchObject({ code: "data-file-unusable" });
  });
});
