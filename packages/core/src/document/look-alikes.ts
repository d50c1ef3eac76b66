/** A sign that only looks like one of YAML's, and the text that was meant. */
export interface LookAlike {
  /** Where in the line it stands. */
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/** `：` for `:`; full-width forms lie at a fixed distance from ASCII. */
function asciiOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return others[sign] ?? sign;
}

const others: Readonly<Record<string, string>> = {
  ...{ "“": '"', "”": '"', "„": '"', "‟": '"', "‘": "'", "’": "'", "‚": "'" },
  ...{ "\u3000": " ", "\u00a0": " ", "、": ",", "､": "," },
  ...{ ー: "-", "―": "-", "–": "-", "—": "-", "‐": "-", "−": "-", "─": "-" },
};

const space = "[ \u3000\u00a0]";
const dash = "[-－ー―–—‐−─]";
const word = "[\\w$.]+";

/**
 * What stands where a sign of YAML stands, by its place in a line: whatever stands elsewhere is a text's, and right there.
 * In each the sign is the only group.
 */
const places: readonly RegExp[] = [
  // The indentation, and the space behind a colon or a dash.
  new RegExp(`^ *([\u3000\u00a0]${space}*)\\S`, "dg"),
  new RegExp(`(?:^|[\\s{,])${word}[:：]([\u3000\u00a0]${space}*)`, "dg"),
  // The dash of a list's entry.
  new RegExp(`^${space}*([－ー―–—‐−─])(?=${space})`, "dg"),
  new RegExp(`^${space}*${dash}([\u3000\u00a0]${space}*)`, "dg"),
  // The colon behind a key.
  new RegExp(`(?:^${space}*(?:${dash}${space}+)?|[{｛,，、]${space}*)${word}${space}*(：)`, "dg"),
  // A bracket that begins a value, and one that ends the line.
  new RegExp(`(?:^|[:：]|${dash})${space}+([｛［])`, "dg"),
  /([｝］])\s*$/dg,
  // A comma behind a quote or a bracket, or before a key.
  /(?<=[_\]}“”"'])\s*([，、､])/dg,
  new RegExp(`([，、､])(?=${space}*${word}[:：]${space})`, "dg"),
];

/** The signs in a line (what stands in quotes is masked) that only look like YAML's, in order. */
export function lookAlikesIn(masked: string): readonly LookAlike[] {
  const found = new Map<number, LookAlike>();
  for (const place of places) {
    for (const match of masked.matchAll(place)) {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      const meant = [...masked.slice(start, end)].map(asciiOf).join("");
      if (!found.has(start)) found.set(start, { start, end, meant });
    }
  }
  for (const quotes of masked.matchAll(/(?:^|[:：[{,，、-])\s+([“”„‟‘’‚])[^“”„‟‘’‚]*([”“’‘])?/dg)) {
    for (const group of [1, 2]) {
      const [start, end] = quotes.indices?.[group] ?? [0, 0];
      if (end > start) found.set(start, { start, end, meant: asciiOf(masked.slice(start, end)) });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** `“Bake”`, and `＝today`: a value that was to be a quoted text, or an expression. What was meant, or undefined. */
export function valueThatLooksAlike(text: string): string | undefined {
  const inner = /^[“”„‟]([^“”„‟"]*)[“”]$|^[‘‚]([^‘’']*)[’‘]$/.exec(text);
  if (inner) return text.startsWith("‘") || text.startsWith("‚") ? `'${inner[2]}'` : `"${inner[1]}"`;
  if (/^＝[ \u3000]*[A-Za-z_][\w.]*(?:[ \u3000]*[-=!<>+*/%&|?.([＋－＊／＜＞！（].*)?$/.test(text))
    return text.normalize("NFKC");
  return undefined;
}
