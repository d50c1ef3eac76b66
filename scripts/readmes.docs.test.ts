import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./lib/root.ts";
import { runProgram } from "./lib/run-program.ts";

/** The `js` of a package's README is run from where all packages can be imported; the `text` after it is what it prints. */
const examples = globSync("packages/*/README.md", { cwd: root }).flatMap((page) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^```js\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(
    (match) => [page, match[1] ?? "", match[2] ?? ""] as const,
  ),
);

test("packages show how they are used", () => expect(examples.length).toBeGreaterThanOrEqual(5));

test.each(examples)("the example of %s prints what it says", async (page, code, printed) => {
  const file = join(root, "node_modules", `.example-${page.replaceAll("/", "-")}.mjs`);
  writeFileSync(file, code);
  try {
    const { output } = await runProgram(process.execPath, ["--conditions=@renga/source", file], { quiet: true });
    expect(output).toBe(printed);
  } finally {
    rmSync(file);
  }
});
