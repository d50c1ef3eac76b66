import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The `yaml` examples in the doc comments of a source file, parsed; one for each line that begins with `say:` or `- `. */
export function examplesIn(file: URL): readonly unknown[] {
  const source = readFileSync(file, "utf8");
  const blocks = [...source.matchAll(/ \* ```yaml\n(.*?) \* ```/gs)].map(([, lines = ""]) =>
    lines.replace(/^ \* ?/gm, ""),
  );
  return blocks
    .flatMap((block) => block.split(/^(?=say:|- )/m))
    .flatMap((example) => {
      const parsed: unknown = parse(example);
      return Array.isArray(parsed) ? parsed : [(parsed as { say: unknown }).say];
    });
}
