/** How a scalar is written. */
export type ScalarStyle = "PLAIN" | "QUOTE_DOUBLE" | "QUOTE_SINGLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

/**
 * For each character of a scalar's value, where it begins in the scalar's source (quotes, escapes, folded lines and block
 * indentation looked through); one more entry for the end.
 */
export function offsetsIn(raw: string, value: string, type: ScalarStyle): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") at = 1;
  else if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") at = raw.indexOf("\n") + 1;
  for (let index = 0; index < value.length; index += 1) {
    const wanted = value[index];
    if (type === "QUOTE_DOUBLE" && raw[at] === "\\") {
      // An escaped line break joins the lines and stands for nothing.
      while (raw[at] === "\\" && (raw[at + 1] === "\n" || raw[at + 1] === "\r")) at = skipSpace(raw, at + 1);
      if (raw[at] === "\\") {
        offsets.push(at);
        const letter = raw[at + 1] ?? "";
        const length = letter === "x" ? 4 : letter === "u" ? 6 : letter === "U" ? 10 : 2;
        // Beyond the basic plane one escape is two units of the value.
        if (letter === "U" && Number.parseInt(raw.slice(at + 2, at + 10), 16) > 0xffff) {
          offsets.push(at);
          index += 1;
        }
        at += length;
        continue;
      }
    }
    if (raw[at] !== wanted) {
      // A folded line break is one space (or as many breaks as empty lines); indentation is not part of the value.
      const start = at;
      while (at < raw.length && raw[at] !== wanted && isSpace(raw[at])) at += 1;
      if (isSpace(wanted)) {
        offsets.push(start);
        at = index + 1 < value.length && isSpace(value[index + 1]) ? start + 1 : skipSpace(raw, start);
        continue;
      }
    }
    offsets.push(at);
    at += type === "QUOTE_SINGLE" && wanted === "'" ? 2 : 1;
  }
  offsets.push(at);
  return offsets;
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

function skipSpace(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && isSpace(raw[at])) at += 1;
  return at;
}
