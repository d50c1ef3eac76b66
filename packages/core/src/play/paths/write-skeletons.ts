import { positionAt } from "../../source/lines.ts";
import type { Part } from "../coverage.ts";
import { writeTest } from "../write-test.ts";
import type { FoundPath, FoundPaths } from "./find-paths.ts";

/**
 * Paths as a test file: it passes as it stands, so its author reads what the bot said there, and puts right what is not
 * meant. Parts that were not reached are comments.
 */
export function writeSkeletons({ paths, unreached }: FoundPaths): string {
  const lines = paths.flatMap(testLines);
  const comments = unreached.map((part) => `# no way was found to ${partText(part)}`);
  return ["renga: 1", ...(lines.length > 0 ? ["tests:", ...lines] : []), ...comments, ""].join("\n");
}

function testLines({ reaches, language, now, asks, steps }: FoundPath): string[] {
  const last = reaches.at(-1);
  return writeTest({
    comments: reaches.map(partText),
    name: `reaches ${last ? titleOf(last) : ""}`,
    now,
    user: { language },
    services: Object.fromEntries(asks.map((name) => [name, "later"])),
    steps: steps.map((value) => ({ value })),
  });
}

/** `reservation.choose`, `reservation.choose by tap`. */
function titleOf({ flow, name, detail }: Part): string {
  return detail === undefined ? `${flow}.${name}` : `${flow}.${name}: ${detail}`;
}

function partText(part: Part): string {
  const { source, start } = part.at.document.rangeOf(part.at.path);
  return `${titleOf(part)}  (${source.name}:${positionAt(source, start).line})`;
}
