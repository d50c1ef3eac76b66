import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../testing/chromium.ts";
import { type FlexBench, type FlexBox, openFlexBench } from "../testing/flex-bench.ts";
import { FLEX_SAMPLES } from "../testing/flex-samples.ts";

/** Numbers that LINE's documentation gives, or that follow from its sentences; a mega body is 260 px wide inside. */
describe.skipIf(!hasChromium)("LINE's rules in Chromium", () => {
  let browser: Browser;
  let bench: FlexBench;

  beforeAll(async () => {
    browser = await launchChromium();
    bench = await openFlexBench(browser);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  const boxes = async (contents: unknown, kind: string): Promise<readonly FlexBox[]> =>
    (await bench.measure(contents, 360)).filter(([name]) => name === kind);
  const sample = (name: string, kind: string): Promise<readonly FlexBox[]> => boxes(FLEX_SAMPLES[name], kind);
  const lefts = (found: readonly FlexBox[]): number[] => found.map(([, left]) => left);
  const tops = (found: readonly FlexBox[]): number[] => found.map(([, , top]) => top);
  const widths = (found: readonly FlexBox[]): number[] => found.map(([, , , width]) => width);
  const heights = (found: readonly FlexBox[]): number[] => found.map(([, , , , height]) => height);

  test("2 to 3 in a row of 260 px is 104 and 156 px", async () => {
    expect(widths(await sample("horizontal-two-to-three", "text"))).toEqual([104, 156]);
  });

  test("flex 0 takes its content, 2 and 3 share the rest", async () => {
    // "zero" in half-em squares: 4 × 8 px; 228 px are left.
    expect(widths(await sample("horizontal-zero-two-three", "text"))).toEqual([32, 91.2, 136.8]);
  });

  test("a flex 0 that is too wide takes the whole row", async () => {
    expect(widths(await sample("horizontal-zero-too-wide", "text"))).toEqual([260, 0]);
  });

  test("free height is shared 2 to 3 on top of what the contents need", async () => {
    const [, first = NONE, second = NONE] = await sample("vertical-free-height", "box");
    const free = 200 - 39 - 2 * 22.4;
    expect(first[4]).toBeCloseTo(22.4 + free * 0.4, 0);
    expect(second[4]).toBeCloseTo(22.4 + free * 0.6, 0);
  });

  test("a box with a width, or a height, in a row loses its flex", async () => {
    expect(widths(await sample("horizontal-box-width", "box"))).toEqual([300, 80]);
    expect(widths(await sample("horizontal-box-percent", "box"))).toEqual([300, 78]);
    expect(widths(await sample("horizontal-box-height", "box"))).toEqual([300, 8]);
  });

  test("maxWidth wins over width", async () => {
    expect(widths(await sample("vertical-max-width", "box"))).toEqual([300, 90]);
  });

  test("space-evenly leaves four equal gaps round three boxes, space-around half ones at the ends", async () => {
    expect(lefts((await sample("justify-space-evenly", "box")).slice(1))).toEqual([70, 140, 210]);
    const around = lefts((await sample("justify-space-around", "box")).slice(1));
    expect(around.map((left) => Math.round(left - 20))).toEqual([33, 120, 207]);
    expect(lefts((await sample("justify-space-between", "box")).slice(1))).toEqual([20, 140, 260]);
  });

  test("justifyContent has no effect when a child has a share", async () => {
    expect(widths(await sample("justify-without-effect", "text"))).toEqual([130, 130]);
  });

  test("a margin replaces the spacing, for one child and the first too", async () => {
    expect(steps(tops(await sample("margin-replaces-spacing", "text")))).toEqual([24.4, 42.4]);
    expect(tops(await sample("margin-of-the-first", "text"))).toEqual([39, 61.4]);
    expect(widths(await sample("margin-none-replaces", "text"))).toEqual([130, 130]);
  });

  test("a separator takes no space but keeps its margin", async () => {
    expect(steps(tops(await sample("separator-takes-no-space", "text")))).toEqual([22.4]);
    expect(heights(await sample("separator-takes-no-space", "separator"))).toEqual([0, 0]);
    expect(steps(tops(await sample("separator-margin", "text")))).toEqual([54.4]);
    expect(widths(await sample("separator-standing", "separator"))).toEqual([0, 0]);
  });

  test("ten per cent of padding in a box 200 px wide is of its parent's width", async () => {
    const [inner = NONE] = (await sample("padding-percent", "text")).slice(0);
    expect(inner[1]).toBe(46);
    const nested = {
      type: "bubble",
      body: {
        type: "box",
        layout: "vertical",
        contents: [
          {
            type: "box",
            layout: "vertical",
            width: "200px",
            contents: [{ type: "box", layout: "vertical", paddingAll: "10%", contents: [{ type: "text", text: "a" }] }],
          },
        ],
      },
    };
    expect(lefts(await boxes(nested, "text"))).toEqual([40]);
  });

  test("a picture full at 20:13 in a mega body is 260 by 169", async () => {
    const [picture = NONE] = await sample("image-ratio", "picture");
    expect(picture.slice(3)).toEqual([260, 169]);
  });

  test("two lines of md are 44.8 px high", async () => {
    expect(heights(await sample("text-max-lines", "text"))).toEqual([44.8]);
    expect(heights(await sample("text-max-lines-zero", "text"))).toEqual([67.2]);
  });

  test("line breaks count only where the text wraps", async () => {
    expect(heights(await sample("text-line-breaks", "text"))).toEqual([89.6]);
    expect(heights(await sample("text-line-breaks-without-wrap", "text"))).toEqual([22.4]);
  });

  test("lineSpacing stands between lines and not around them", async () => {
    const [spaced = NONE] = await sample("text-line-spacing", "text");
    expect(spaced[4]).toBeCloseTo(3 * 22.4 + 2 * 20, 1);
  });

  test("icons and letters of all sizes stand on one line", async () => {
    await bench.draw(FLEX_SAMPLES["baseline-icons"], 360);
    const bottoms = await bench.page.evaluate(() => {
      const baseline = (element: Element): number => {
        const mark = document.createElement("span");
        mark.style.cssText = "display:inline-block;width:0;height:0";
        element.prepend(mark);
        const { bottom } = mark.getBoundingClientRect();
        mark.remove();
        return bottom;
      };
      const pictures = Array.from(
        document.querySelectorAll("[data-flex=icon] img"),
        (img) => img.getBoundingClientRect().bottom,
      );
      return [...pictures, ...Array.from(document.querySelectorAll("[data-flex=text] p"), baseline)];
    });
    expect(bottoms).toHaveLength(4);
    for (const bottom of bottoms) expect(bottom).toBeCloseTo(bottoms[0] ?? 0, 0);
  });

  test("shrink-to-fit makes a line fit and leaves a short one alone", async () => {
    const line = (words: string): unknown => ({
      type: "bubble",
      body: {
        type: "box",
        layout: "vertical",
        contents: [{ type: "text", text: words, adjustMode: "shrink-to-fit" }],
      },
    });
    const size = async (words: string): Promise<number> => {
      await bench.draw(line(words), 360);
      return bench.page.evaluate(LINE_SIZE);
    };
    expect(await size("short")).toBe(16);
    // 40 squares of half an em in 260 px: 13 px at most.
    const shrunk = await size("x".repeat(40));
    expect(shrunk).toBeLessThanOrEqual(13.1);
    expect(shrunk).toBeGreaterThan(12.8);
    await bench.draw(line("x".repeat(20)), 160);
    const narrow = await bench.page.evaluate(LINE_SIZE);
    await bench.resize(360);
    expect(narrow).toBeLessThan(16);
    expect(await bench.page.evaluate(LINE_SIZE)).toBe(16);
  });

  test("right to left is the mirror image", async () => {
    const mirrored = await sample("bubble-rtl", "text");
    const { direction: _, ...plain } = FLEX_SAMPLES["bubble-rtl"] as Record<string, unknown>;
    const straight = await boxes(plain, "text");
    expect(mirrored.map(([, left, , width]) => 300 - left - width)).toEqual(lefts(straight));
  });

  test("bubbles of a carousel are as high as the highest, four fifths wide at most, and their footers line up", async () => {
    const bubbles = await sample("carousel-same-height", "bubble");
    expect(new Set(heights(bubbles)).size).toBe(1);
    expect(new Set(tops(await sample("carousel-same-height", "footer"))).size).toBe(1);
    const wide = await sample("carousel-four-fifths", "bubble");
    expect(wide[0]?.slice(1, 2)).toEqual([7]);
    // 80 % of the 346 px between the two margins.
    expect(widths(wide)).toEqual([276.8, 276.8, 276.8]);
    expect(Number(wide[1]?.[1]) - Number(wide[0]?.[1])).toBeCloseTo(285.8, 1);
  });

  test("every size has its width", async () => {
    const sizes = ["nano", "micro", "deca", "hecto", "kilo", "mega", "giga"];
    const found: number[] = [];
    for (const size of sizes) found.push(...widths(await sample(`bubble-${size}`, "bubble")));
    expect(found).toEqual([120, 160, 220, 241, 260, 300, 360]);
  });

  test("an absolute child is out of the flow and without margin", async () => {
    const [, floating = NONE] = await sample("offset-absolute-no-margin", "text");
    expect(floating.slice(1, 3)).toEqual([8, 4]);
  });

  test("a border without a colour takes its room and is not seen", async () => {
    await bench.draw(FLEX_SAMPLES["border-default-clear"], 360);
    const paint = await bench.page.evaluate(
      () => getComputedStyle(document.querySelectorAll("[data-flex=box]")[1] as Element).borderTopColor,
    );
    expect(paint).toBe("rgba(0, 0, 0, 0)");
  });
});

/** Runs in the browser. */
const LINE_SIZE = (): number => Number.parseFloat(getComputedStyle(document.querySelector("p") as Element).fontSize);

const NONE: FlexBox = ["none", 0, 0, 0, 0];

function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, index) => Math.round((value - (values[index] ?? 0)) * 10) / 10);
}
