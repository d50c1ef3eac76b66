import { readFile, writeFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../testing/chromium.ts";
import { type FlexBench, type FlexBox, openFlexBench } from "../testing/flex-bench.ts";
import { FLEX_SAMPLES } from "../testing/flex-samples.ts";

/** `UPDATE_BOXES=1` writes the file anew; the diff is then to be read like code. */
const FILE = new URL("./testdata/boxes.json", import.meta.url);
const WIDTHS = [320, 360, 390];

type Boxes = Record<string, Record<string, readonly string[]>>;

describe.skipIf(!hasChromium)("every sample keeps its boxes", () => {
  let browser: Browser;
  let bench: FlexBench;
  let expected: Boxes = {};
  const measured: Boxes = {};

  beforeAll(async () => {
    browser = await launchChromium();
    bench = await openFlexBench(browser);
    if (process.env.UPDATE_BOXES === undefined) expected = JSON.parse(await readFile(FILE, "utf8"));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    if (process.env.UPDATE_BOXES !== undefined) await writeFile(FILE, `${JSON.stringify(measured, null, 1)}\n`);
  });

  test.each(Object.entries(FLEX_SAMPLES))("%s", async (name, contents) => {
    const boxes: Record<string, readonly string[]> = {};
    for (const width of WIDTHS) boxes[width] = (await bench.measure(contents, width)).map(line);
    measured[name] = boxes;
    if (process.env.UPDATE_BOXES === undefined) expect(boxes).toEqual(expected[name]);
  });

  test("no box is kept for a sample that is gone", () => {
    if (process.env.UPDATE_BOXES === undefined) expect(Object.keys(expected)).toEqual(Object.keys(FLEX_SAMPLES));
  });
});

function line(box: FlexBox): string {
  return box.join(" ");
}
