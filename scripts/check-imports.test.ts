import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkFile, importRules } from "./check-imports.ts";
import { type Package, readSource, type SourceFile } from "./imports/read-workspace.ts";

/** For each rule a source that breaks it and one that does not, at a place of the workspace. */
const cases: Readonly<
  Record<string, { readonly at: string; readonly wrong: readonly string[]; readonly right: string }>
> = {
  "package-edges": {
    at: "packages/emulator/src/a.ts",
    wrong: [
      'import { loadBot } from "@renga/core";',
      'export type { Bot } from "@renga/core";',
      'await import("@renga/runtime");',
    ],
    right: 'import { sign } from "@renga/line-protocol";',
  },
  "public-entry": {
    at: "packages/cli/src/a.ts",
    wrong: ['import { x } from "@renga/core/dist/x.js";', 'import { x } from "../../core/src/x.ts";'],
    right: 'import { x } from "@renga/core"; import { y } from "./y.ts";',
  },
  "declared-dependencies": {
    at: "packages/core/src/a.ts",
    wrong: ['import { z } from "zod";', 'export * from "zod/mini";'],
    right: 'import { parse } from "yaml";',
  },
  "core-stages": {
    at: "packages/core/src/document/a.ts",
    wrong: ['import { buildBot } from "../model/build-bot.ts";'],
    right: 'import { lineOf } from "../source/source.ts";',
  },
  "pure-core": {
    at: "packages/core/src/model/a.ts",
    wrong: [
      'import { readFileSync } from "node:fs";',
      "const at = Date.now();",
      "const at = new Date();",
      "const at = Math.random();",
      "setTimeout(() => {}, 1);",
      "const { env } = process;",
      "await fetch(url);",
      "const given = { fetch };",
    ],
    right:
      "const at = new Date(input.at); const { fetch: x } = given; given.process = 1; interface A { process: string }",
  },
  "quiet-protocol": {
    at: "packages/line-protocol/src/a.ts",
    wrong: ['import { request } from "node:https";'],
    right: 'import { createHmac } from "node:crypto";',
  },
  "runtime-ports": {
    at: "packages/runtime/src/turn/a.ts",
    wrong: ['import { RedisStore } from "../adapters/redis/redis-store.ts";', 'import { start } from "../main.ts";'],
    right: 'import type { Store } from "../ports/store.ts"; import { RuntimeError } from "../errors.ts";',
  },
  "library-homes": {
    at: "packages/core/src/lint/a.ts",
    wrong: ['import { createMachine } from "xstate";'],
    right: 'import type { MachineConfig } from "xstate";',
  },
  "lean-start": {
    at: "packages/cli/src/main.ts",
    wrong: ['import { watch } from "chokidar";'],
    right: 'const { watch } = await import("chokidar");',
  },
};

const packages = new Map(
  ["core", "line-protocol", "line", "runtime", "emulator", "cli"].map((folder): [string, Package] => [
    folder,
    {
      folder,
      name: folder === "cli" ? "renga" : `@renga/${folder}`,
      dependencies: new Set(["yaml", "xstate", "chokidar", "@renga/core", "@renga/line-protocol", "@renga/runtime"]),
      devDependencies: new Set(),
    },
  ]),
);

function check(at: string, text: string): string[] {
  const owner = packages.get(at.split("/")[1] ?? "");
  if (owner === undefined) throw new RangeError(`no package at ${at}`);
  const file: SourceFile = readSource(at, owner, text);
  return checkFile(file, { packages, testTools: new Set(["vitest"]), files: [file] });
}

describe("each import rule", () => {
  test.each(importRules.map((rule) => rule.name))("%s finds what is planted, and says why", (name) => {
    const example = cases[name];
    if (example === undefined) throw new RangeError(`rule ${name} has no case here`);
    for (const wrong of example.wrong) {
      const found = check(example.at, wrong);
      expect(found.join("\n"), wrong).toContain(`${example.at}:1: `);
      expect(found.join("\n"), wrong).toContain(
        `[${name}]\n    ${importRules.find((rule) => rule.name === name)?.why}`,
      );
    }
    expect(check(example.at, example.right)).toEqual([]);
  });

  test("is a file that is named after it", () => {
    const files = readdirSync(new URL("./imports/rules/", import.meta.url)).map((file) => file.replace(".ts", ""));
    expect(files.sort()).toEqual(importRules.map((rule) => rule.name).sort());
  });
});
