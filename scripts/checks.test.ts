import { expect, test } from "vitest";
import { machinePathsOf } from "./checks.ts";

/** Made here, so that this file holds none. */
const path = (folder: string): string => `/${folder}/somebody`;

test("a folder of one machine is found, with its line", () => {
  expect(machinePathsOf("docs/a.md", `one\nsee ${path("home")}\n`)).toEqual([`docs/a.md:2: ${path("home")}`]);
  expect(machinePathsOf("src/a.ts", `open("${path("tmp")}/file.ts")`)).toEqual([`src/a.ts:1: ${path("tmp")}`]);
});

test("tests may use the system's temporary folder, and no other", () => {
  expect(machinePathsOf("src/a.test.ts", path("tmp"))).toEqual([]);
  expect(machinePathsOf("src/a.test.ts", path("work"))).toEqual([`src/a.test.ts:1: ${path("work")}`]);
});

test("a path below another folder, or of a URL, is none", () => {
  expect(
    machinePathsOf("a.md", `https://example.com${path("work")} src${path("work")} ./work/x {{ x }}${path("work")}`),
  ).toEqual([]);
});
