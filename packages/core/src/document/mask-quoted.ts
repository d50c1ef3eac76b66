/** A line with what stands in quotes blotted out, letter for letter: what is left is YAML's own. A comment goes too. */
export function maskQuoted(line: string): string {
  const masked = line.replace(
    /(^|[\s[{,:(])("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g,
    (_, before: string, part: string) => before + "_".repeat(part.length),
  );
  const comment = masked.search(/(?:^|\s)#/);
  return comment === -1 ? masked : masked.slice(0, comment).padEnd(line.length);
}
