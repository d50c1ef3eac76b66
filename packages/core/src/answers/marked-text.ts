/** A text whose letters know where in another text they came from. */
export interface MarkedText {
  readonly text: string;
  /** For each unit of `text`, where its origin begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export interface Rewrite {
  /** With the `g` flag. */
  readonly pattern: RegExp;
  /** What stands for the match; undefined leaves it as it is. */
  readonly write: (match: RegExpExecArray) => string | undefined;
}

export function markText(text: string): MarkedText {
  const from = Array.from({ length: text.length }, (_, index) => index);
  return { text, from, to: from.map((index) => index + 1) };
}

/** Each rule rewrites what the rules before it have written. */
export function rewriteText(text: MarkedText, rules: readonly Rewrite[]): MarkedText {
  return rules.reduce(rewriteOnce, text);
}

function rewriteOnce(marked: MarkedText, { pattern, write }: Rewrite): MarkedText {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  const keep = (start: number, end: number): void => {
    text += marked.text.slice(start, end);
    from.push(...marked.from.slice(start, end));
    to.push(...marked.to.slice(start, end));
  };
  let done = 0;
  for (const match of marked.text.matchAll(pattern)) {
    const number = write(match);
    if (number === undefined) continue;
    const end = match.index + match[0].length;
    keep(done, match.index);
    // 18:30四名 must not become 18:304名.
    const written = /\d$/u.test(text.slice(-1)) && /^\d/u.test(number) ? ` ${number}` : number;
    text += written;
    for (let unit = 0; unit < written.length; unit++) {
      from.push(marked.from[match.index] ?? 0);
      to.push(marked.to[end - 1] ?? 0);
    }
    done = end;
  }
  if (done === 0) return marked;
  keep(done, marked.text.length);
  return { text, from, to };
}
