type Json = Readonly<Record<string, unknown>>;

const PICTURE = "https://example.com/picture.png";

const box = (layout: string, contents: readonly Json[], more: Json = {}): Json => ({
  type: "box",
  layout,
  contents,
  ...more,
});
const vertical = (contents: readonly Json[], more: Json = {}): Json => box("vertical", contents, more);
const horizontal = (contents: readonly Json[], more: Json = {}): Json => box("horizontal", contents, more);
const baseline = (contents: readonly Json[], more: Json = {}): Json => box("baseline", contents, more);
const text = (words: string, more: Json = {}): Json => ({ type: "text", text: words, ...more });
const image = (more: Json = {}): Json => ({ type: "image", url: PICTURE, ...more });
const icon = (more: Json = {}): Json => ({ type: "icon", url: PICTURE, ...more });
const button = (label: string, more: Json = {}): Json => ({
  type: "button",
  action: { type: "message", label, text: label },
  ...more,
});
const separator = (more: Json = {}): Json => ({ type: "separator", ...more });
const filler = (more: Json = {}): Json => ({ type: "filler", ...more });
const bubble = (body: Json, more: Json = {}): Json => ({ type: "bubble", body, ...more });
const body = (layout: string, contents: readonly Json[], more: Json = {}): Json => bubble(box(layout, contents, more));

const LONG = "A sentence that is longer than the line that it stands in, and than the next line below it too";
const JAPANESE = "長い文章はここで折り返して次の行に続きます";
const WORDS = ["none", "xs", "sm", "md", "lg", "xl", "xxl"];
const FONTS = ["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"];

const each = (names: readonly string[], sample: (name: string) => Json): Json =>
  bubble(vertical(names.map((name) => sample(name))));

/** One sample for each rule of the mapping, and shapes that bots really send. */
export const FLEX_SAMPLES: Readonly<Record<string, Json>> = {
  // Bubbles
  ...Object.fromEntries(
    ["nano", "micro", "deca", "hecto", "kilo", "mega", "giga"].map((size) => [
      `bubble-${size}`,
      bubble(vertical([text("body")]), {
        size,
        header: vertical([text("header")]),
        hero: image({ size: "full", aspectRatio: "20:13" }),
        footer: vertical([text("footer")]),
      }),
    ]),
  ),
  "bubble-body-only": body("vertical", [text("body")]),
  "bubble-footer-only": { type: "bubble", footer: vertical([text("footer")]) },
  "bubble-block-separators": bubble(vertical([text("body")]), {
    header: vertical([text("header")]),
    footer: vertical([text("footer")]),
    styles: { header: { separator: true }, body: { separator: true }, footer: { separator: true } },
  }),
  "bubble-padding-replaced": body("vertical", [text("body")], { paddingAll: "none" }),
  "bubble-padding-one-side": body("vertical", [text("body")], { paddingTop: "40px" }),
  "bubble-rtl": bubble(horizontal([text("one", { flex: 1 }), text("two", { flex: 2 })], { spacing: "md" }), {
    direction: "rtl",
  }),
  // Carousels
  "carousel-same-height": {
    type: "carousel",
    contents: [
      bubble(vertical([text("short")]), { size: "micro", footer: vertical([text("foot")]) }),
      bubble(vertical([text(LONG, { wrap: true })]), { size: "micro", footer: vertical([text("foot")]) }),
    ],
  },
  "carousel-four-fifths": { type: "carousel", contents: [1, 2, 3].map((n) => body("vertical", [text(`${n}`)])) },
  // Boxes
  "horizontal-equal": body("horizontal", [text("a"), text("b"), text("c")]),
  "horizontal-two-to-three": body("horizontal", [text("a", { flex: 2 }), text("b", { flex: 3 })]),
  "horizontal-zero-two-three": body("horizontal", [
    text("zero", { flex: 0 }),
    text("b", { flex: 2 }),
    text("c", { flex: 3 }),
  ]),
  "horizontal-zero-too-wide": body("horizontal", [text(LONG, { flex: 0 }), text("b")]),
  "horizontal-stretches": body("horizontal", [
    vertical([text("a"), text("b")], { backgroundColor: "#eeeeee" }),
    vertical([text("c")], { backgroundColor: "#dddddd" }),
  ]),
  "horizontal-box-width": body("horizontal", [vertical([text("a")], { width: "80px" }), text("b")]),
  "horizontal-box-percent": body("horizontal", [vertical([text("a")], { width: "30%" }), text("b")]),
  "horizontal-box-height": body("horizontal", [vertical([text("a")], { height: "50px" }), text("b")]),
  "vertical-free-height": body("vertical", [vertical([text("a")], { flex: 2 }), vertical([text("b")], { flex: 3 })], {
    height: "200px",
  }),
  "vertical-box-width": body("vertical", [vertical([text("a")], { width: "50%" })]),
  "vertical-max-width": body("vertical", [vertical([text("a")], { width: "200px", maxWidth: "90px" })]),
  "vertical-max-height": body("vertical", [vertical([text("a"), text("b")], { maxHeight: "30px" })]),
  "vertical-empty-box": body("vertical", [vertical([], { height: "12px", backgroundColor: "#00ff00" }), text("a")]),
  "baseline-icons": body("baseline", [
    icon({ size: "xs" }),
    text("md"),
    text("xxl", { size: "xxl" }),
    icon({ size: "xl" }),
  ]),
  "baseline-offset-bottom-ignored": body("baseline", [text("a", { offsetBottom: "20px" }), text("b")]),
  "nested-three-deep": body("vertical", [horizontal([vertical([baseline([text("deep")])]), text("beside")])]),
  // Spacing and margin
  "spacing-vertical": body("vertical", [text("a"), text("b"), text("c")], { spacing: "md" }),
  "spacing-horizontal": body("horizontal", [text("a"), text("b"), text("c")], { spacing: "lg" }),
  "spacing-pixels": body("vertical", [text("a"), text("b")], { spacing: "23.5px" }),
  "margin-replaces-spacing": body("vertical", [text("a"), text("b", { margin: "xs" }), text("c")], { spacing: "xxl" }),
  "margin-none-replaces": body("horizontal", [text("a"), text("b", { margin: "none" })], { spacing: "xl" }),
  "margin-of-the-first": body("vertical", [text("a", { margin: "xxl" }), text("b")]),
  "margin-words": each(WORDS, (word) => text(word, { margin: word })),
  "spacing-not-on-filler": body("horizontal", [text("a", { flex: 0 }), filler(), text("b", { flex: 0 })], {
    spacing: "xxl",
  }),
  // Padding and offsets
  "padding-words": each(WORDS, (word) => vertical([text(word)], { paddingAll: word })),
  "padding-percent": body("vertical", [vertical([text("a")], { width: "200px", paddingAll: "10%" })]),
  "padding-sides": body("vertical", [
    vertical([text("a")], { paddingAll: "4px", paddingTop: "20px", paddingStart: "30px", paddingEnd: "2px" }),
  ]),
  "offset-relative": body("vertical", [text("a", { offsetTop: "10px", offsetStart: "15px" }), text("b")]),
  "offset-absolute": body(
    "vertical",
    [text("a"), vertical([text("b")], { position: "absolute", offsetBottom: "5px", offsetEnd: "10px" })],
    { height: "120px" },
  ),
  "offset-absolute-sized": body("vertical", [
    text("a"),
    vertical([text("b")], { position: "absolute", offsetTop: "0px", offsetStart: "0px", width: "50%", height: "40px" }),
  ]),
  "offset-absolute-no-margin": body(
    "vertical",
    [text("a"), text("b", { position: "absolute", offsetTop: "4px", offsetStart: "8px", margin: "xxl" })],
    { spacing: "xl" },
  ),
  // Alignment
  ...Object.fromEntries(
    ["flex-start", "center", "flex-end", "space-between", "space-around", "space-evenly"].map((word) => [
      `justify-${word}`,
      body(
        "horizontal",
        [1, 2, 3].map(() => vertical([], { width: "20px", height: "20px" })),
        { justifyContent: word },
      ),
    ]),
  ),
  "justify-vertical": body("vertical", [text("a"), text("b")], { height: "200px", justifyContent: "space-between" }),
  "justify-without-effect": body("horizontal", [text("a"), text("b")], { justifyContent: "center" }),
  ...Object.fromEntries(
    ["flex-start", "center", "flex-end"].map((word) => [
      `align-items-${word}`,
      body("horizontal", [vertical([text("a"), text("b")]), text("c")], { alignItems: word }),
    ]),
  ),
  "align-items-vertical": body("vertical", [text("a"), text("longer")], { alignItems: "center" }),
  "gravity-text": body("horizontal", [
    vertical([], { width: "10px", height: "90px" }),
    ...["top", "center", "bottom"].map((gravity) => text("a", { gravity })),
  ]),
  "gravity-image": body("horizontal", [
    vertical([], { width: "10px", height: "150px" }),
    ...["top", "center", "bottom"].map((gravity) => image({ gravity, size: "xxs" })),
  ]),
  "gravity-button": body("horizontal", [
    vertical([], { width: "10px", height: "120px" }),
    ...["top", "center", "bottom"].map((gravity) => button("b", { gravity, height: "sm" })),
  ]),
  // Borders
  "border-words": each(["none", "light", "normal", "medium", "semi-bold", "bold"], (word) =>
    vertical([text(word)], { borderWidth: word, borderColor: "#000000" }),
  ),
  "border-default-clear": body("vertical", [vertical([text("a")], { borderWidth: "4px", cornerRadius: "md" })]),
  // Text
  "text-sizes": each(FONTS, (size) => text("a", { size })),
  "text-pixels": body("vertical", [text("a", { size: "17.5px" })]),
  "text-no-wrap": body("vertical", [text(LONG)]),
  "text-wrap": body("vertical", [text(LONG, { wrap: true })]),
  "text-wrap-japanese": body("vertical", [text(JAPANESE, { wrap: true })]),
  "text-wrap-long-word": body("vertical", [text("x".repeat(60), { wrap: true })]),
  "text-line-breaks": body("vertical", [text("one\ntwo\n\nfour", { wrap: true })]),
  "text-line-breaks-without-wrap": body("vertical", [text("one\ntwo")]),
  "text-max-lines": body("vertical", [text(LONG, { wrap: true, maxLines: 2 })]),
  "text-max-lines-zero": body("vertical", [text(LONG, { wrap: true, maxLines: 0 })]),
  "text-line-spacing": body("vertical", [text("one\ntwo\nthree", { wrap: true, lineSpacing: "20px" })]),
  "text-shrink-to-fit": body("vertical", [text("A line that has to shrink a bit", { adjustMode: "shrink-to-fit" })]),
  "text-spans": body("vertical", [
    {
      type: "text",
      wrap: true,
      contents: [
        { type: "span", text: "small ", size: "xs" },
        { type: "span", text: "LARGE", size: "xxl", weight: "bold" },
      ],
    },
  ]),
  "text-spans-max-lines": body("vertical", [
    {
      type: "text",
      wrap: true,
      maxLines: 1,
      contents: [
        { type: "span", text: `${LONG} ` },
        { type: "span", text: LONG },
      ],
    },
  ]),
  // Pictures
  "image-sizes": each(["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "full"], (size) =>
    image({ size, aspectRatio: "4:1" }),
  ),
  "image-pixels-and-percent": body("vertical", [image({ size: "77px" }), image({ size: "50%" })]),
  "image-align": each(["start", "center", "end"], (align) => image({ align, size: "xs" })),
  "image-ratio": body("vertical", [image({ size: "full", aspectRatio: "20:13" }), image({ aspectRatio: "1:3" })]),
  "image-ratio-refused": body("vertical", [image({ aspectRatio: "1:4" }), image({ aspectRatio: "wide" })]),
  "image-row": body("horizontal", [
    image({ flex: 1 }),
    image({ flex: 2, size: "full" }),
    image({ flex: 0, size: "xxs" }),
  ]),
  "icon-ratio": body("baseline", [icon({ size: "xl", aspectRatio: "3:1" }), text("after", { margin: "sm" })]),
  // Buttons
  "button-heights": body("vertical", [button("md"), button("sm", { height: "sm" })], { spacing: "sm" }),
  "button-row": body("horizontal", [button("one"), button("two", { flex: 2 })], { spacing: "md" }),
  "button-long-label": body("horizontal", [button("A label that does not fit into its button"), button("b")]),
  "button-shrinks": body("horizontal", [button("A label to shrink", { adjustMode: "shrink-to-fit" }), button("b")]),
  // Separators and fillers
  "separator-takes-no-space": body("vertical", [text("a"), separator(), text("b"), separator()]),
  "separator-margin": body("vertical", [text("a"), separator({ margin: "xl" }), text("b", { margin: "xl" })]),
  "separator-standing": body("horizontal", [text("a"), separator(), text("b"), separator({ margin: "md" })]),
  "separator-and-spacing": body("vertical", [text("a"), separator(), text("b")], { spacing: "md" }),
  "filler-shares": body("horizontal", [filler(), text("a", { flex: 0 }), filler({ flex: 2 })]),
  "filler-vertical": body("vertical", [text("a"), filler(), text("b")], { height: "180px" }),
  // Films
  "video-hero": bubble(vertical([text("body")]), {
    hero: {
      type: "video",
      url: "https://example.com/film.mp4",
      previewUrl: PICTURE,
      aspectRatio: "16:9",
      altContent: image({ size: "full" }),
    },
  }),
  // Shapes that bots send
  "shape-receipt": bubble(
    vertical([
      text("RECEIPT", { weight: "bold", size: "sm" }),
      text("Cafe", { weight: "bold", size: "xxl", margin: "md" }),
      separator({ margin: "xxl" }),
      vertical(
        ["Coffee", "Cake"].map((name) =>
          horizontal([text(name, { size: "sm", flex: 0 }), text("¥480", { size: "sm", align: "end" })]),
        ),
        { margin: "xxl", spacing: "sm" },
      ),
      separator({ margin: "xxl" }),
      horizontal([text("ID", { size: "xs", flex: 0 }), text("#7432", { size: "xs", align: "end" })], { margin: "md" }),
    ]),
    { styles: { footer: { separator: true } }, footer: vertical([button("OK", { style: "primary" })]) },
  ),
  "shape-restaurant": bubble(
    vertical([
      text("Brown Cafe", { weight: "bold", size: "xl" }),
      baseline([icon({ size: "sm" }), icon({ size: "sm" }), text("4.0", { size: "sm", margin: "md", flex: 0 })], {
        margin: "md",
      }),
      baseline([text("Place", { size: "sm", flex: 1 }), text(LONG, { wrap: true, size: "sm", flex: 5 })], {
        spacing: "sm",
        margin: "lg",
      }),
    ]),
    {
      hero: image({ size: "full", aspectRatio: "20:13", aspectMode: "cover" }),
      footer: vertical([button("CALL", { height: "sm" }), button("WEB", { height: "sm" })], { spacing: "sm", flex: 0 }),
    },
  ),
  "shape-poster": bubble(
    vertical(
      [
        image({ size: "full", aspectMode: "cover", aspectRatio: "2:3", gravity: "top" }),
        vertical([text("Title", { size: "xl", weight: "bold" }), text("Line", { size: "sm" })], {
          position: "absolute",
          offsetBottom: "0px",
          offsetStart: "0px",
          offsetEnd: "0px",
          paddingAll: "20px",
          paddingTop: "18px",
        }),
      ],
      { paddingAll: "0px" },
    ),
  ),
  "shape-ticket": bubble(
    vertical([
      horizontal(
        [
          text("20:30", { size: "sm", gravity: "center" }),
          vertical(
            [
              filler(),
              vertical([], { cornerRadius: "30px", height: "12px", width: "12px", borderWidth: "2px" }),
              filler(),
            ],
            {
              flex: 0,
            },
          ),
          text("Akihabara", { gravity: "center", flex: 4, size: "sm" }),
        ],
        { spacing: "lg", cornerRadius: "30px", margin: "xl" },
      ),
    ]),
    { size: "mega" },
  ),
};
