const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The text with at most `max` graphemes, the last of them `…` when something was cut. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    kept.push(segment);
    if (kept.length > max)
      return `${kept
        .slice(0, max - 1)
        .join("")
        .trimEnd()}…`;
  }
  return text;
}

/** Whether the text has at most `max` graphemes. */
export function fitsIn(text: string, max: number): boolean {
  return cutText(text, max) === text;
}
