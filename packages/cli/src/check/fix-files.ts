import { applyEdits, type Diagnostic, positionAt, type Source } from "@renga/core";

/** A correction that was made. */
export interface Fixed {
  readonly diagnostic: Diagnostic;
  readonly title: string;
}

export interface FixedFiles {
  readonly files: readonly Source[];
  readonly fixed: readonly Fixed[];
}

/** One mistake can hide the next; more than so many layers nobody makes. */
const mostRounds = 10;

/**
 * Files with every safe correction made, until there is none left; all else in them stays as it was. A file is left as it
 * is where a correction does not mend what it is for, or makes what is no YAML of it.
 */
export function fixFiles(
  files: readonly Source[],
  check: (files: readonly Source[]) => readonly Diagnostic[],
): FixedFiles {
  let now = files;
  let found = check(now);
  const fixed: Fixed[] = [];
  const left = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const wanted = found.filter(({ fix, range }) => fix && !left.has(range.source.name));
    if (wanted.length === 0) break;
    const next = now.map((file) => edited(file, wanted));
    const after = check(next);
    const worse = notMended(wanted, found, after);
    if (worse.size > 0) {
      for (const name of worse) left.add(name);
      continue;
    }
    for (const diagnostic of wanted) if (diagnostic.fix) fixed.push({ diagnostic, title: diagnostic.fix.title });
    now = next;
    found = after;
  }
  return { files: now, fixed };
}

/** Names of files whose corrections did not do what they should. Corrections keep lines, so that what is told can be compared. */
function notMended(
  wanted: readonly Diagnostic[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): ReadonlySet<string> {
  const mended = new Set(wanted.map(identityOf));
  const broken = new Set(before.filter(isYaml).map(({ range }) => range.source.name));
  const bad = after.filter((one) => mended.has(identityOf(one)) || (isYaml(one) && !broken.has(one.range.source.name)));
  return new Set(bad.map(({ range }) => range.source.name));
}

function identityOf({ code, message, range }: Diagnostic): string {
  return `${range.source.name}:${positionAt(range.source, range.start).line} ${code} ${message}`;
}

function isYaml({ code }: Diagnostic): boolean {
  return code.startsWith("yaml-") || code === "unknown-tag";
}

function edited(file: Source, wanted: readonly Diagnostic[]): Source {
  const edits = wanted.flatMap(({ fix }) => fix?.edits ?? []).filter(({ source }) => source.name === file.name);
  return edits.length === 0 ? file : { name: file.name, text: applyEdits(file.text, edits) };
}
