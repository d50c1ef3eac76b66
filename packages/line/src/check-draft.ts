import type { ChannelFault } from "@renga/core";
import { checkMessage, type FaultCode, type MessageFault } from "@renga/line-protocol";
import { authorPath, type Draft, type Settled } from "./draft/draft.ts";
import type { NoteCode } from "./draft/tools.ts";
import type { Path } from "./draft/written.ts";

/** Something wrong in the author's own form, found while it was expanded. */
export interface DraftNote extends ChannelFault {
  readonly code: NoteCode;
}

/**
 * What LINE would refuse about a message (or what else `check` looks at), where its author wrote it, after what is wrong in the author's own form. A part
 * that is not known yet, and what depends on it, is not blamed; nor is what LINE says about a part already blamed.
 */
export function checkDraft(
  draft: Draft,
  settled: Settled,
  notes: readonly DraftNote[],
  check: (value: unknown) => readonly MessageFault[] = checkMessage,
): readonly ChannelFault[] {
  const blamed = notes.filter(({ code }) => code !== "unknown-key").map(({ path }) => path);
  const faults = check(settled.value)
    .filter((fault) => !isUnsure(fault, settled.unknown))
    .map((fault) => ({ path: authorPath(draft, fault.path), code: fault.code, message: wordsOf(fault) }))
    .filter(({ path }) => !blamed.some((part) => isWithin(path, part)));
  return unique([...notes, ...faults]);
}

/** Causes that lie in how parts fit together: not to be judged while one of them is a sample. */
const betweenParts: ReadonlySet<FaultCode> = new Set(["mismatch", "conflict", "too-large"]);

function isUnsure({ path, code }: MessageFault, unknown: readonly Path[]): boolean {
  return unknown.some((part) => {
    if (isWithin(path, part)) return true;
    if (betweenParts.has(code)) return isWithin(part, path.slice(0, -1));
    // An entry that is not known may stand for any number of entries.
    return code === "wrong-count" && part.length === path.length + 1 && isWithin(part, path);
  });
}

/** Whether `path` is `outer` or lies below it. */
function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}

/** One part may stand for several fields of LINE's: it is blamed once. */
function unique(faults: readonly ChannelFault[]): ChannelFault[] {
  const seen = new Set<string>();
  return faults.filter(({ path, code, message }) => {
    const key = JSON.stringify([path, code, code === "missing" ? message : ""]);
    return !seen.has(key) && seen.add(key);
  });
}

/** LINE's fields that have another name in the short forms. */
const shortNames: Readonly<Record<string, string>> = {
  originalContentUrl: "url",
  previewImageUrl: "preview",
  thumbnailImageUrl: "image",
  imageUrl: "image",
  clipboardText: "copy",
};

function wordsOf({ path, code, message }: MessageFault): string {
  const last = path.findLast((step) => typeof step === "string") ?? "message";
  const short = shortNames[last];
  const name = short === undefined ? `"${last}"` : `"${short}" (${last})`;
  if (code === "missing") return `LINE needs ${name} here`;
  return `LINE would refuse ${name}: ${code === "wrong-type" ? "a value of another type belongs here" : message}`;
}
