import fc, { type Arbitrary } from "fast-check";

type Json = Readonly<Record<string, unknown>>;

const words = (...list: readonly string[]): Arbitrary<string> => fc.constantFrom(...list);
const spacing = words("none", "xs", "sm", "md", "lg", "xl", "xxl", "7px", "0.5px");
const percent = words("0%", "10%", "55.5%", "100%");
const font = words("xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "21px");
const color = words("#000000", "#12345678", "#FFffFF");
/** Letters without a direction of their own: a mirrored layout does not mirror Arabic. */
const letters = fc.string({ unit: fc.constantFrom(..."abcXYZ019あ漢字ก😀"), minLength: 1, maxLength: 30 });

const placed = {
  flex: fc.nat(3),
  margin: spacing,
  offsetTop: spacing,
  offsetStart: spacing,
};

const record = (type: string, fields: Readonly<Record<string, Arbitrary<unknown>>>): Arbitrary<Json> => {
  const all: Record<string, Arbitrary<unknown>> = { type: fc.constant(type), ...fields };
  return fc.record(all, { requiredKeys: ["type", ...REQUIRED.filter((key) => key in fields)] });
};

const REQUIRED = ["text", "url", "action", "layout", "contents"];

const text = record("text", {
  text: letters,
  size: font,
  weight: words("regular", "bold"),
  color,
  align: words("start", "center", "end"),
  gravity: words("top", "center", "bottom"),
  wrap: fc.boolean(),
  maxLines: fc.nat(3),
  lineSpacing: words("4px", "20px"),
  adjustMode: words("shrink-to-fit"),
  ...placed,
});

const image = record("image", {
  url: words("https://example.com/a.png"),
  size: words("xxs", "md", "5xl", "full", "40%", "33px"),
  aspectRatio: words("1:1", "20:13", "1:3"),
  align: words("start", "center", "end"),
  ...placed,
});

const icon = record("icon", { url: words("https://example.com/a.png"), size: font, margin: spacing });
const separator = record("separator", { margin: spacing, color });
const filler = record("filler", { flex: fc.nat(2) });

const button = record("button", {
  action: letters.map((label) => ({ type: "message", label, text: label })),
  style: words("primary", "secondary", "link"),
  height: words("sm", "md"),
  ...placed,
});

const boxFields = {
  spacing,
  paddingAll: fc.oneof(spacing, percent),
  paddingStart: spacing,
  backgroundColor: color,
  borderWidth: words("none", "light", "bold"),
  cornerRadius: spacing,
  justifyContent: words("flex-start", "center", "space-evenly"),
  alignItems: words("flex-start", "center", "flex-end"),
  ...placed,
};

const baseline = record("box", {
  layout: fc.constant("baseline"),
  contents: fc.array(fc.oneof(text, icon, filler), { maxLength: 4 }),
  ...boxFields,
});

const { box } = fc.letrec<{ box: Json; child: Json }>((tie) => ({
  box: record("box", {
    layout: words("horizontal", "vertical"),
    contents: fc.array(tie("child"), { maxLength: 4 }),
    width: words("40px", "50%"),
    height: words("60px", "120px"),
    ...boxFields,
  }),
  child: fc.oneof({ maxDepth: 4 }, text, image, separator, filler, button, baseline, tie("box")),
}));

/** Bubbles that keep LINE's rules. */
export const validBubble: Arbitrary<Json> = fc.record(
  {
    type: fc.constant("bubble"),
    size: words("nano", "micro", "deca", "hecto", "kilo", "mega", "giga"),
    direction: words("ltr", "rtl"),
    header: box,
    hero: fc.oneof(box, image),
    body: box,
    footer: box,
    styles: fc.constant({ body: { separator: true, separatorColor: "#ff0000" } }),
  },
  { requiredKeys: ["type", "body"] },
);

/** Anything at all in the place of every property. */
export const brokenBubble: Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.jsonValue(),
    fc.record(
      {
        type: fc.oneof(words("bubble", "carousel", "box", "text", "image", "icon", "button", "separator"), fc.string()),
        contents: fc.array(tie("node"), { maxLength: 3 }),
        body: tie("node"),
        hero: tie("node"),
        action: fc.jsonValue(),
        text: fc.jsonValue(),
        size: fc.jsonValue(),
        flex: fc.jsonValue(),
        layout: fc.jsonValue(),
        url: fc.jsonValue(),
        color: fc.oneof(fc.jsonValue(), words("red;position:fixed", "url(javascript:alert(1))", "__proto__")),
        styles: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  ),
})).node;
