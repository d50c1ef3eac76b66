import type { Edit } from "../source/edit.ts";
import type { Range } from "../source/source.ts";

/** The one correction of a mistake that can be made without asking: nothing else could have been meant. */
export interface Fix {
  /** What is done: `Change "chekout" to "checkout"`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Another text for a stretch of a file. */
export function replaceBy(range: Range, text: string): Fix {
  const before = range.source.text.slice(range.start, range.end);
  const title = text === "" ? `Take away "${before}"` : `Change ${shown(before)} to ${shown(text)}`;
  return { title, edits: [{ ...range, text }] };
}

/** The correction that a message names: the only near name, or the value as it is mended. */
export function fixNamed(
  range: Range,
  { near, mended }: { readonly near?: string; readonly mended?: string },
): Fix | undefined {
  if (mended !== undefined) return replaceBy(range, mended);
  const name = /^; did you mean "([^"' ]+)"\?$/.exec(near ?? "")?.[1];
  return name === undefined
    ? undefined
    : replaceBy(range, renamed(range.source.text.slice(range.start, range.end), name));
}

/** Quotes stay, and so does what a name is written behind and told without: `user.`, `tap.`. */
function renamed(text: string, name: string): string {
  const quote = /^["']/.exec(text)?.[0] ?? "";
  const closes = quote !== "" && text.length > 1 && text.endsWith(quote);
  const inner = closes ? text.slice(1, -1) : text;
  const owner = /^(?:user|group|tap)\./.exec(inner)?.[0] ?? "";
  const named = name.startsWith(owner) ? name : owner + name;
  return closes ? `${quote}${named}${quote}` : named;
}

function shown(text: string): string {
  return /^["']/.test(text) ? text : `"${text}"`;
}
