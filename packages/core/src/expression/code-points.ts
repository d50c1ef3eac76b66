/** The characters of a text: an emoji of one code point counts once, so that no cut goes through one. */
export function codePoints(text: string): string[] {
  return Array.from(text);
}
