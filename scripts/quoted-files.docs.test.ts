import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./lib/root.ts";

/** A fence `ts source=PATH` of the docs holds that file, word for word. */
const quotes = globSync("docs/**/*.md", { cwd: root }).flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^```\w+ source=(\S+)\n([\s\S]*?)^```$/gm)].map(
    (match) => [page, match[1] ?? "", match[2] ?? ""] as const,
  ),
);

test("files are quoted", () => expect(quotes.length).toBeGreaterThan(0));

test.each(quotes)("%s quotes %s as it is", (_, source, text) => {
  expect(text).toBe(readFileSync(join(root, source), "utf8"));
});
