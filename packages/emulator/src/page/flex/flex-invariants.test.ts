import fc from "fast-check";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasChromium, launchChromium } from "../testing/chromium.ts";
import { validBubble } from "../testing/flex-arbitrary.ts";
import { type FlexBench, openFlexBench } from "../testing/flex-bench.ts";

const RUNS = { numRuns: 60, seed: 20_261_123 };

describe.skipIf(!hasChromium)("any valid bubble, laid out", () => {
  let browser: Browser;
  let bench: FlexBench;

  beforeAll(async () => {
    browser = await launchChromium();
    bench = await openFlexBench(browser);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  test("no component is wider than its box or stands before its elder sister", async () => {
    await fc.assert(
      fc.asyncProperty(validBubble, async (bubble) => {
        await bench.draw({ ...bubble, direction: "ltr" }, 360);
        expect(await bench.page.evaluate(faults)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("right to left is the mirror image", async () => {
    await fc.assert(
      fc.asyncProperty(validBubble, async (bubble) => {
        const straight = await bench.measure({ ...bubble, direction: "ltr" }, 360);
        const mirrored = await bench.measure({ ...bubble, direction: "rtl" }, 360);
        const whole = straight[0]?.[3] ?? 0;
        expect(mirrored).toHaveLength(straight.length);
        mirrored.forEach(([name, left, top, width, height], index) => {
          const [otherName, otherLeft, otherTop, otherWidth, otherHeight] = straight[index] ?? ["", 0, 0, 0, 0];
          expect(name).toBe(otherName);
          expect(Math.abs(whole - left - width - otherLeft)).toBeLessThan(0.6);
          expect([top, width, height].map(Math.round)).toEqual([otherTop, otherWidth, otherHeight].map(Math.round));
        });
      }),
      RUNS,
    );
  });

  test("texts appear letter for letter", async () => {
    const corpus = [
      "<b>x</b>",
      "<script>window.hit=1</script>",
      "&lt;",
      "<img src=x onerror='window.hit=1'>",
      "'\"`\\",
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...corpus), fc.string({ unit: "grapheme", minLength: 1 })),
        async (words) => {
          const component = { type: "text", text: words, wrap: true };
          await bench.draw({ type: "bubble", body: { type: "box", layout: "vertical", contents: [component] } }, 360);
          expect(await bench.page.evaluate(() => document.querySelector("[data-flex=text]")?.textContent)).toBe(words);
        },
      ),
      RUNS,
    );
    expect(await bench.page.evaluate(() => "hit" in window)).toBe(false);
  });
});

/** Runs in the browser. Offsets move a component on purpose, so those are left out. */
function faults(): string[] {
  const found: string[] = [];
  for (const parent of document.querySelectorAll<HTMLElement>("[data-flex=box]")) {
    const children = Array.from(parent.children).filter((child): child is HTMLElement => child instanceof HTMLElement);
    let before = Number.NEGATIVE_INFINITY;
    const row = parent.style.flexDirection === "row";
    for (const child of children) {
      if (child.style.top !== "" || child.style.insetInlineStart !== "") continue;
      const box = child.getBoundingClientRect();
      if (box.width > parent.getBoundingClientRect().width + 0.6)
        found.push(`${child.dataset.flex} is wider than its box`);
      const start = row ? box.left : box.top;
      if (parent.style.alignItems !== "baseline" && start < before - 0.6)
        found.push(`${child.dataset.flex} is out of order`);
      before = start;
    }
  }
  return found;
}
