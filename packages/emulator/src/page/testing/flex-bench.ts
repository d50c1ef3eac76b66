import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { testFont } from "./test-font.ts";

/** Name and rounded `left, top, width, height` (CSS pixels, to a tenth) of a component, relative to the message. */
export type FlexBox = readonly [name: string, left: number, top: number, width: number, height: number];

/** A page that draws Flex messages with the font of squares and says where everything came to stand. */
export interface FlexBench {
  readonly page: Page;
  measure(contents: unknown, width: number): Promise<readonly FlexBox[]>;
  draw(contents: unknown, width: number): Promise<void>;
  /** Gives what is drawn another width. */
  resize(width: number): Promise<void>;
}

export async function openFlexBench(browser: Browser): Promise<FlexBench> {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const bundle = await build({
    stdin: {
      contents: `
        import { render } from "preact";
        import { renderFlex } from "./render-flex.tsx";
        import { shrinkToFit } from "./shrink-to-fit.ts";
        const root = () => document.getElementById("root");
        globalThis.resizeFlex = (width) => {
          root().style.width = width + "px";
          shrinkToFit(root());
        };
        globalThis.drawFlex = (contents, width) => {
          render(null, root());
          render(renderFlex(contents), root());
          resizeFlex(width);
        };`,
      resolveDir: fileURLToPath(new URL("../flex/", import.meta.url)),
    },
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const font = testFont().toString("base64");
  await page.route("**/*", (route) => route.abort());
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Squares; src: url(data:font/ttf;base64,${font}); }
    body { margin: 0; font-family: Squares; }
  </style><div id="root" style="position: relative"></div>`);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
  const loaded = await page.evaluate(async () => (await document.fonts.load("16px Squares")).length);
  if (loaded !== 1) throw new Error("The browser refuses the test font.");
  const draw = (contents: unknown, width: number): Promise<void> =>
    page.evaluate(([flex, room]) => (globalThis as unknown as DrawGlobal).drawFlex(flex, room), [
      contents,
      width,
    ] as const);
  return {
    page,
    draw,
    resize: (width) => page.evaluate((room) => (globalThis as unknown as DrawGlobal).resizeFlex(room), width),
    measure: async (contents, width) => {
      await draw(contents, width);
      return page.evaluate(() => {
        const root = document.getElementById("root");
        const origin = root?.getBoundingClientRect() ?? new DOMRect();
        const tenth = (value: number): number => Math.round(value * 10) / 10;
        return Array.from(root?.querySelectorAll<HTMLElement>("[data-flex]") ?? [], (element) => {
          const box = element.getBoundingClientRect();
          const name = element.dataset.flex ?? "";
          return [name, tenth(box.x - origin.x), tenth(box.y - origin.y), tenth(box.width), tenth(box.height)] as const;
        });
      });
    },
  };
}

interface DrawGlobal {
  drawFlex(contents: unknown, width: number): void;
  resizeFlex(width: number): void;
}
