/**
 * LINE's size words in CSS. What is neither a word of the scale nor a strict number with a unit is `undefined`, so that
 * no string of a message reaches a style unread.
 */
type Scale = Readonly<Record<string, string>>;

const SPACING: Scale = { none: "0px", xs: "2px", sm: "4px", md: "8px", lg: "12px", xl: "16px", xxl: "20px" };

const FONT: Readonly<Record<string, number>> = {
  xxs: 11,
  xs: 13,
  sm: 14,
  md: 16,
  lg: 19,
  xl: 22,
  xxl: 29,
  "3xl": 35,
  "4xl": 48,
  "5xl": 74,
};

const IMAGE: Scale = {
  xxs: "40px",
  xs: "60px",
  sm: "80px",
  md: "100px",
  lg: "120px",
  xl: "140px",
  xxl: "160px",
  "3xl": "180px",
  "4xl": "200px",
  "5xl": "220px",
  full: "100%",
};

const BORDER: Scale = {
  none: "0px",
  light: "0.5px",
  normal: "1px",
  medium: "2px",
  "semi-bold": "3px",
  bold: "4px",
};

const PIXELS = /^\d{1,5}(?:\.\d{1,4})?px$/;
const PERCENT = /^\d{1,5}(?:\.\d{1,4})?%$/;
const ANGLE = /^\d{1,3}(?:\.\d{1,4})?deg$/;
const COLOR = /^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/i;
const RATIO = /^(\d{1,6}):(\d{1,6})$/;

/** For spacing, margin and corner radius: a word or pixels. */
export function spacing(value: unknown): string | undefined {
  return wordOf(SPACING, value) ?? pixels(value);
}

/** For padding and offsets: a word, pixels or percent. */
export function inset(value: unknown): string | undefined {
  return spacing(value) ?? percent(value);
}

/** For the width and height of a box: pixels or percent. */
export function extent(value: unknown): string | undefined {
  return pixels(value) ?? percent(value);
}

export function imageSize(value: unknown): string {
  return wordOf(IMAGE, value) ?? extent(value) ?? "100px";
}

export function borderWidth(value: unknown): string | undefined {
  return wordOf(BORDER, value) ?? pixels(value);
}

/** Pixels as a number, for the font-size control multiplies it. */
export function fontSize(value: unknown): number | undefined {
  if (typeof value !== "string") return undefined;
  if (Object.hasOwn(FONT, value)) return FONT[value];
  return PIXELS.test(value) ? Number.parseFloat(value) : undefined;
}

export function pixels(value: unknown): string | undefined {
  return typeof value === "string" && PIXELS.test(value) ? value : undefined;
}

export function percent(value: unknown): string | undefined {
  return typeof value === "string" && PERCENT.test(value) ? value : undefined;
}

export function angle(value: unknown): string | undefined {
  return typeof value === "string" && ANGLE.test(value) ? value : undefined;
}

export function color(value: unknown): string | undefined {
  return typeof value === "string" && COLOR.test(value) ? value : undefined;
}

/** `w:h` → width over height; LINE allows up to 100000 each and at most three times as high as wide. Default 1. */
export function aspectRatio(value: unknown): number {
  const found = typeof value === "string" ? RATIO.exec(value) : null;
  if (found === null) return 1;
  const width = Number(found[1]);
  const height = Number(found[2]);
  if (width < 1 || height < 1 || width > 100_000 || height > 100_000 || height > 3 * width) return 1;
  return width / height;
}

/** A whole, not negative number. */
export function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function wordOf(scale: Scale, value: unknown): string | undefined {
  return typeof value === "string" && Object.hasOwn(scale, value) ? scale[value] : undefined;
}
