import type { Channel } from "./channel/channel.ts";
import { diagnostic } from "./diagnostics/codes.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { didYouMean } from "./diagnostics/did-you-mean.ts";
import type { Cursor } from "./document/cursor.ts";
import { parseDocument } from "./document/parse-document.ts";
import type { SourceDocument } from "./document/place.ts";
import { coreRules } from "./lint/core-rules.ts";
import { lintBot } from "./lint/lint-bot.ts";
import type { LintRule } from "./lint/rule.ts";
import type { Bot } from "./model/bot.ts";
import { readBot, readLocales } from "./model/read-bot.ts";
import { checkShape, type FileKind } from "./shape/check-shape.ts";
import type { Range, Source } from "./source/source.ts";

export interface LoadOptions {
  readonly channel: Channel;
  /** In place of the core rules; the channel's own are always asked. */
  readonly rules?: readonly LintRule[];
}

export interface LoadedBot {
  /** There when nothing is wrong with severity error. */
  readonly bot?: Bot;
  /** The bot as far as it could be read, for editors; there also when it has errors. */
  readonly draft?: Bot;
  /** By file and place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a bot's folder → the bot, and all that is wrong with it: source → document → shape → model → lint. */
export function loadBot(files: readonly Source[], options: LoadOptions): LoadedBot {
  const { channel, rules = coreRules } = options;
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => {
    diagnostics.push(found);
  };

  const { documents, unread } = parseFiles(files, report);
  const broken = checkShapes(documents, report);

  const document = documents.get("bot.yaml");
  if (!document) {
    if (!files.some(({ name }) => name === "bot.yaml")) report(missingBot(files));
    return { diagnostics: inOrder(diagnostics, files) };
  }
  const unreadable: Range[] = [];
  const blame = (found: Diagnostic): void => {
    report(found);
    if (found.severity === "error") unreadable.push(found.range);
  };
  const used = new Set<string>();
  const use = (at: Cursor): SourceDocument | undefined => {
    const name = at.text() ?? "";
    used.add(name);
    const found = documents.get(name);
    const near = didYouMean(
      name,
      messageFiles(files).map((file) => file.name),
    );
    if (!found && !files.some((file) => file.name === name)) blame(diagnostic("unknown-file", at, { name, near }));
    return found;
  };
  const flows = [...documents.values()].filter(({ name }) => fileKind(name) === "flow");
  const draft = readBot(document, flows, {
    channel,
    locales: readLocales(document),
    report: blame,
    use,
    find: (name) => documents.get(name),
  });

  const unusedFiles = messageFiles(files)
    .filter(({ name }) => !used.has(name))
    .map(wholeFile);
  diagnostics.push(
    ...lintBot(draft, {
      channel,
      rules: [...rules, ...channel.rules],
      broken: [...broken, ...unreadable],
      unread,
      unusedFiles,
    }),
  );

  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  return { ...(isSound && { bot: draft }), draft, diagnostics: inOrder(diagnostics, files) };
}

/** What a file is, by its name; undefined for those that are read by others (catalogues, menus, messages). */
export function fileKind(name: string): FileKind | undefined {
  if (name === "bot.yaml") return "bot";
  if (/\.flow\.ya?ml$/.test(name)) return "flow";
  return /\.test\.ya?ml$/.test(name) ? "test" : undefined;
}

function parseFiles(
  files: readonly Source[],
  report: (found: Diagnostic) => void,
): { documents: ReadonlyMap<string, SourceDocument>; unread: boolean } {
  const documents = new Map<string, SourceDocument>();
  let unread = false;
  for (const source of files) {
    const parsed = parseDocument(source);
    parsed.diagnostics.forEach(report);
    if (parsed.document) documents.set(source.name, parsed.document);
    else unread = true;
  }
  return { documents, unread };
}

function checkShapes(
  documents: ReadonlyMap<string, SourceDocument>,
  report: (found: Diagnostic) => void,
): readonly Range[] {
  const broken: Range[] = [];
  for (const document of documents.values()) {
    const kind = fileKind(document.name);
    if (kind === undefined) continue;
    const checked = checkShape(document, kind);
    checked.diagnostics.forEach(report);
    // A test that is not right says nothing about the bot.
    if (kind !== "test") broken.push(...checked.broken);
  }
  return broken;
}

function messageFiles(files: readonly Source[]): readonly Source[] {
  return files.filter(({ name }) => name.startsWith("messages/"));
}

function wholeFile(source: Source): Range {
  return { source, start: 0, end: 0 };
}

function missingBot(files: readonly Source[]): Diagnostic {
  return diagnostic("missing-bot", wholeFile(files[0] ?? { name: "bot.yaml", text: "" }), {});
}

function inOrder(diagnostics: readonly Diagnostic[], files: readonly Source[]): readonly Diagnostic[] {
  const order = new Map(files.map((source, index) => [source, index]));
  const place = ({ range }: Diagnostic): number => order.get(range.source) ?? 0;
  return [...diagnostics].sort((a, b) => place(a) - place(b) || a.range.start - b.range.start);
}
