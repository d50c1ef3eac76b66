import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const entry = ["expression/template", "expression/check-value", "expression/pattern", "answers/read-answer"]
  .map((path) => `export * from "../${path}.ts";`)
  .join("\n");

describe("in a browser", () => {
  it("expressions and answers need nothing of Node", async () => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: entry, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
      metafile: true,
    });
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([]);
    expect(outputFiles[0]?.text).not.toContain("new Function(");
  });

  it("our own source asks for no clock, no chance and no timers", async () => {
    const { metafile } = await build({
      stdin: { contents: entry, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
      bundle: true,
      write: false,
      metafile: true,
    });
    const { readFile } = await import("node:fs/promises");
    const ours = Object.keys(metafile.inputs).filter((path) => path.includes("core/src/"));
    expect(ours.length).toBeGreaterThan(50);
    for (const path of ours) {
      expect(await readFile(path, "utf8"), path).not.toMatch(
        /Date\.now|new Date\b|Math\.random|setTimeout|setInterval|\bprocess\.|Temporal\.Now/u,
      );
    }
  });
});
