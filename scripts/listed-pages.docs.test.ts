import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./lib/root.ts";

const pages = globSync(["docs/*.md", "docs/decisions/*.md"], { cwd: root })
  .map((page) => page.replaceAll("\\", "/"))
  .filter((page) => basename(page) !== "README.md");

test.each(pages)("%s is listed in the README of its folder", (page) => {
  const index = readFileSync(join(root, dirname(page), "README.md"), "utf8");
  expect(index).toContain(`](${basename(page)}`);
});
