import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenBubble } from "../testing/flex-arbitrary.ts";
import { FLEX_SAMPLES } from "../testing/flex-samples.ts";
import { elements, named, styleOf, textIn } from "../testing/vnode-walk.ts";
import { checkFlex } from "./check-flex.ts";
import { COMPONENTS, renderFlex } from "./render-flex.tsx";

const body = (...contents: readonly unknown[]): unknown => ({
  type: "bubble",
  body: { type: "box", layout: "vertical", contents },
});

describe("from JSON to nodes", () => {
  test("every component of the list draws itself under its own name, and a sample holds it", () => {
    const drawn = new Set(
      Object.values(FLEX_SAMPLES).flatMap((sample) =>
        elements(renderFlex(sample)).map((node) => node.props["data-flex"]),
      ),
    );
    expect([...drawn]).toEqual(expect.arrayContaining([...Object.keys(COMPONENTS), "bubble", "carousel", "span"]));
  });

  test("texts are written as they are", () => {
    for (const words of ["<img src=x onerror=alert(1)>", "&amp; </p>", "$1", "{{x}}", "a\nb", "‮abc", "👨‍👩‍👧"]) {
      expect(textIn(renderFlex(body({ type: "text", text: words })))).toBe(words);
    }
  });

  test("spans take the place of the text", () => {
    const drawn = renderFlex(
      body({
        type: "text",
        text: "gone",
        contents: [
          { type: "span", text: "a" },
          { type: "span", text: "b" },
        ],
      }),
    );
    expect(textIn(drawn)).toBe("ab");
  });

  test("an old LINE shows the altContent of a video", () => {
    const sample = FLEX_SAMPLES["video-hero"];
    expect(named(renderFlex(sample), "video")).toHaveLength(1);
    expect(named(renderFlex(sample, { video: false }), "image")).toHaveLength(1);
  });

  test("only what asks for it follows the device's font size", () => {
    const drawn = renderFlex(
      body(
        { type: "text", text: "a", size: "xl", scaling: true },
        { type: "text", text: "b", size: "xl" },
        { type: "button", scaling: true, action: { type: "message", label: "c", text: "c" } },
      ),
      { fontScale: 1.3 },
    );
    const sizes = elements(drawn)
      .filter((node) => node.type === "p" || node.props["data-flex"] === "face")
      .map((node) => styleOf(node).fontSize);
    expect(sizes).toEqual(["28.6px", "22px", "20.8px"]);
  });

  test("a picture is fitted whole unless it is to cover", () => {
    const fit = (more: object): string | undefined => {
      const drawn = renderFlex(body({ type: "image", url: "https://example.com/a.png", ...more }));
      return styleOf(elements(drawn).find((node) => node.type === "img")).objectFit;
    };
    expect([fit({}), fit({ aspectMode: "fit" }), fit({ aspectMode: "cover" })]).toEqual([
      "contain",
      "contain",
      "cover",
    ]);
  });

  test("letters have weight, style, decoration and colour, and a span inherits what it does not say", () => {
    const look = { weight: "bold", style: "italic", decoration: "line-through", color: "#aa0000" };
    const drawn = renderFlex(
      body({
        type: "text",
        ...look,
        contents: [
          { type: "span", text: "a" },
          { type: "span", text: "b", ...look },
        ],
      }),
    );
    const css = { fontWeight: "700", fontStyle: "italic", textDecorationLine: "line-through", color: "#aa0000" };
    expect(styleOf(elements(drawn).find((node) => node.type === "p"))).toMatchObject(css);
    expect(named(drawn, "span").map(styleOf)).toEqual([{}, css]);
    const plain = renderFlex(body({ type: "text", text: "a" }));
    expect(styleOf(elements(plain).find((node) => node.type === "p"))).toMatchObject({ color: "#111111" });
  });

  test("a block has its line above, in its colour, and the first block none", () => {
    const block = (): object => ({ type: "box", layout: "vertical", contents: [] });
    const line = { separator: true, separatorColor: "#ff0000" };
    const drawn = renderFlex({
      type: "bubble",
      header: block(),
      body: block(),
      footer: block(),
      styles: { header: line, body: line, footer: { separator: true, backgroundColor: "#eeeeee" } },
    });
    const lines = elements(drawn)
      .filter((node) => styleOf(node).transform === "scaleY(0.5)")
      .map((node) => styleOf(node).backgroundColor);
    expect(lines).toEqual(["#ff0000", "#d4d6da"]);
    expect(styleOf(named(drawn, "footer")[0]).backgroundColor).toBe("#eeeeee");
  });

  test("a separator that stands last paints inward", () => {
    const drawn = renderFlex(body({ type: "separator" }, { type: "text", text: "a" }, { type: "separator" }));
    const painted = named(drawn, "separator").map((node) => styleOf(elements(node)[1]));
    expect(painted).toMatchObject([{ top: "0" }, { bottom: "0" }]);
  });

  test("a gradient keeps its angle, colours and centre", () => {
    const paint = (background: unknown): string | undefined =>
      styleOf(named(renderFlex(body({ type: "box", layout: "vertical", contents: [], background })), "box")[1])
        .backgroundImage;
    const two = { type: "linearGradient", angle: "90deg", startColor: "#ff0000", endColor: "#0000ff80" };
    expect(paint(two)).toBe("linear-gradient(90deg, #ff0000 0%, #0000ff80 100%)");
    expect(paint({ ...two, centerColor: "#00ff00" })).toBe(
      "linear-gradient(90deg, #ff0000 0%, #00ff00 50%, #0000ff80 100%)",
    );
    expect(paint({ ...two, centerColor: "#00ff00", centerPosition: "10%" })).toContain("#00ff00 10%");
    expect(paint({ ...two, angle: "1turn" })).toBeUndefined();
  });

  test("button styles have LINE's colours, and their own colour goes where the style says", () => {
    const face = (more: object): Readonly<Record<string, string>> =>
      styleOf(
        named(
          renderFlex(body({ type: "button", action: { type: "message", label: "a", text: "a" }, ...more })),
          "face",
        )[0],
      );
    expect(face({ style: "primary" })).toMatchObject({ backgroundColor: "#17c950", color: "#ffffff" });
    expect(face({ style: "secondary" })).toMatchObject({ backgroundColor: "#dcdfe5", color: "#111111" });
    expect(face({})).toMatchObject({ color: "#42659a" });
    expect(face({ color: "#123456" })).toMatchObject({ color: "#123456" });
    expect(face({ style: "primary", color: "#123456" })).toMatchObject({ backgroundColor: "#123456" });
  });
});

describe("taps", () => {
  const tapped = (component: object): { readonly role: unknown; readonly actions: unknown[] } => {
    const actions: unknown[] = [];
    const drawn = renderFlex(body(component), { onAction: (action) => actions.push(action) });
    const target = elements(drawn).find((node) => node.props["data-action"] !== undefined);
    const click = target?.props.onClick as ((event: object) => void) | undefined;
    click?.({ stopPropagation: () => {}, preventDefault: () => {} });
    return { role: target?.props.role, actions };
  };
  const action = { type: "postback", label: "Go", data: "x" };

  test.each(["box", "text", "image", "button"])("%s answers with its action", (type) => {
    const found = tapped({ type, layout: "vertical", contents: [], text: "t", url: "https://e.com/a.png", action });
    expect(found).toEqual({ role: "button", actions: [action] });
  });

  test("a box round another tappable is a link, so that the inner one can be reached", () => {
    const inner = { type: "button", action };
    expect(tapped({ type: "box", layout: "vertical", action, contents: [inner] }).role).toBe("link");
  });
});

describe("nothing of a message reaches a style or an address unread", () => {
  test("sizes and colours follow strict patterns", () => {
    const evil = [
      "1px;position:fixed",
      "calc(1px)",
      "-5px",
      "1e9px",
      "url(x)",
      "var(--x)",
      "#12345",
      "red",
      "__proto__",
    ];
    for (const value of evil) {
      const drawn = renderFlex(
        body(
          { type: "text", text: "a", size: value, color: value, margin: value, lineSpacing: value, wrap: true },
          { type: "box", layout: "vertical", contents: [], width: value, paddingAll: value, backgroundColor: value },
          { type: "separator", color: value },
        ),
      );
      const values = elements(drawn).flatMap((node) => Object.values(styleOf(node)));
      expect(values.filter((style) => style.includes(value))).toEqual([]);
    }
  });

  test.each([
    "javascript:alert(1)",
    "http://example.com/a.png",
    "data:text/html,<script>",
    "//example.com/a.png",
    "/_emulator/content/../reset",
    "blob:x",
    "",
    7,
  ])("%s is no picture", (url) => {
    const [picture] = elements(renderFlex(body({ type: "image", url }))).filter((node) => node.type === "img");
    expect(picture?.props.src).toBeUndefined();
  });

  test.each(["https://example.com/a.png", "data:image/png;base64,AAAA", "/_emulator/content/abc-1"])(
    "%s is one",
    (url) => {
      const [picture] = elements(renderFlex(body({ type: "image", url }))).filter((node) => node.type === "img");
      expect(picture?.props.src).toBe(url);
    },
  );

  test("no JSON makes it throw, and no style holds more than a value", () => {
    fc.assert(
      fc.property(brokenBubble, (json) => {
        const drawn = renderFlex(json);
        checkFlex(json);
        for (const node of elements(drawn)) {
          for (const value of Object.values(styleOf(node))) expect(value).not.toMatch(/[;{}]|javascript|url\(/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("what phones may refuse is said", () => {
  const icon = { type: "icon", url: "https://example.com/a.png" };
  test.each<readonly [string, unknown, RegExp]>([
    ["icon", body(icon), /baseline/],
    ["video", body({ type: "video" }), /hero/],
    ["small video", { type: "bubble", size: "nano", hero: { type: "video" } }, /kilo/],
    ["many bubbles", { type: "carousel", contents: Array.from({ length: 13 }, () => ({ type: "bubble" })) }, /1 to 12/],
    ["mixed sizes", { type: "carousel", contents: [{ type: "bubble" }, { type: "bubble", size: "kilo" }] }, /one size/],
    ["first absolute", body({ type: "text", text: "a", position: "absolute", offsetTop: "0px" }), /first component/],
    ["no offsets", body({ type: "text", text: "a" }, { type: "text", text: "b", position: "absolute" }), /offset/],
    ["large", body({ type: "text", text: "x".repeat(31 * 1024) }), /30 KB/],
  ])("%s", (_, contents, sentence) => {
    expect(checkFlex(contents).join(" ")).toMatch(sentence);
  });

  test("nothing is said of the samples that keep the rules", () => {
    expect(checkFlex(FLEX_SAMPLES["shape-receipt"])).toEqual([]);
    expect(checkFlex(FLEX_SAMPLES["carousel-same-height"])).toEqual([]);
  });
});
