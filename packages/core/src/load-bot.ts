import type { Channel } from "./channel/channel.ts";
import type { KeptVersion } from "./conversation/flow-versions.ts";
import { diagnostic } from "./diagnostics/codes.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { didYouMean } from "./diagnostics/did-you-mean.ts";
import { parseDocument } from "./document/parse-document.ts";
import type { SourceDocument } from "./document/place.ts";
import { coreRules } from "./lint/core-rules.ts";
import { lintBot } from "./lint/lint-bot.ts";
import type { LintRule } from "./lint/rule.ts";
import type { Bot } from "./model/bot.ts";
import { readBot, readLocales } from "./model/read-bot.ts";
import { catalogueLocale } from "./model/read-catalogue.ts";
import { handoffDocument } from "./repairs/handoff-flow.ts";
import { type CheckedShape, checkShape, type FileKind } from "./shape/check-shape.ts";
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
export function loadBot(files: readonly Source[], { channel, rules = coreRules }: LoadOptions): LoadedBot {
  const parsed = parseFiles(files);
  const shaped = checkShapes(parsed.documents);
  const read = readModel(files, parsed.documents, channel);
  const found = [...parsed.diagnostics, ...shaped.diagnostics, ...read.diagnostics];
  if (!read.draft) return { diagnostics: inOrder(found, files) };

  const linted = lintBot(read.draft, {
    channel,
    rules: [...rules, ...channel.rules],
    broken: [...shaped.broken, ...read.broken],
    unread: parsed.unread,
    unusedFiles: read.unusedFiles,
  });
  const diagnostics = inOrder(found.concat(linted), files);
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  return { ...(isSound && { bot: read.draft }), draft: read.draft, diagnostics };
}

/** Reads what was kept of a version of a flow; undefined where this release of Renga reads it as something else. */
export function readVersion({ flow, hash, files }: KeptVersion, channel: Channel): Bot | undefined {
  const { draft } = loadBot(files, { channel, rules: [] });
  return draft?.flows.get(flow)?.hash === hash ? draft : undefined;
}

/** What a file is, by its name; undefined for those that are read by others (catalogues, messages). */
export function fileKind(name: string): FileKind | undefined {
  if (name === "bot.yaml") return "bot";
  if (/\.flow\.ya?ml$/.test(name)) return "flow";
  if (/\.richmenu\.ya?ml$/.test(name)) return "richMenu";
  return /\.test\.ya?ml$/.test(name) ? "test" : undefined;
}

type Documents = ReadonlyMap<string, SourceDocument>;

function parseFiles(files: readonly Source[]): {
  readonly documents: Documents;
  /** Of some file that says what the bot is nothing could be read. */
  readonly unread: boolean;
  readonly diagnostics: readonly Diagnostic[];
} {
  const documents = new Map<string, SourceDocument>();
  const diagnostics: Diagnostic[] = [];
  let unread = false;
  for (const source of files) {
    const parsed = parseDocument(source);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.document) documents.set(source.name, parsed.document);
    else if (fileKind(source.name) !== "test") unread = true;
  }
  return { documents, unread, diagnostics };
}

function checkShapes(documents: Documents): CheckedShape {
  const diagnostics: Diagnostic[] = [];
  const broken: Range[] = [];
  for (const document of documents.values()) {
    const kind = fileKind(document.name);
    if (kind === undefined) continue;
    const checked = checkShape(document, kind);
    diagnostics.push(...checked.diagnostics);
    // A test that is not right says nothing about the bot.
    if (kind !== "test") broken.push(...checked.broken);
  }
  return { diagnostics, broken };
}

interface ReadModel extends CheckedShape {
  /** Absent when there is no bot.yaml, or nothing of it could be read. */
  readonly draft?: Bot;
  readonly unusedFiles: readonly Range[];
}

function readModel(files: readonly Source[], documents: Documents, channel: Channel): ReadModel {
  const document = documents.get("bot.yaml");
  const isMissing = files.every(({ name }) => name !== "bot.yaml");
  if (!document) return { diagnostics: isMissing ? [missingBot(files)] : [], broken: [], unusedFiles: [] };

  const diagnostics: Diagnostic[] = [];
  const messages = files.filter(({ name }) => name.startsWith("messages/"));
  const used = new Set<string>();
  const locales = readLocales(document);
  const filesOf = (kind: FileKind) => [...documents.values()].filter(({ name }) => fileKind(name) === kind);
  diagnostics.push(...otherCatalogues(files, locales));
  const draft = readBot(
    document,
    { flows: filesOf("flow"), richMenus: filesOf("richMenu"), handoff: () => handoffDocument(locales, channel) },
    {
      channel,
      locales,
      report: (found) => diagnostics.push(found),
      find: (name) => documents.get(name),
      use(at) {
        const name = at.text() ?? "";
        used.add(name);
        // One whose YAML is broken has been told of.
        if (files.every((file) => file.name !== name)) {
          const near = didYouMean(
            name,
            messages.map((file) => file.name),
          );
          diagnostics.push(diagnostic("unknown-file", at, { name, near }));
        }
        return documents.get(name);
      },
    },
  );
  return {
    draft,
    diagnostics,
    broken: diagnostics.filter(({ severity }) => severity === "error").map(({ range }) => range),
    unusedFiles: messages.filter(({ name }) => !used.has(name)).map(startOf),
  };
}

/** Catalogues of languages that the bot does not speak. */
function otherCatalogues(files: readonly Source[], locales: readonly string[]): readonly Diagnostic[] {
  return files.flatMap((source) => {
    const name = catalogueLocale(source.name);
    if (name === undefined || locales.includes(name)) return [];
    return [diagnostic("unknown-locale", startOf(source), { name, near: didYouMean(name, locales) })];
  });
}

function startOf(source: Source): Range {
  return { source, start: 0, end: 0 };
}

function missingBot([first = { name: "bot.yaml", text: "" }]: readonly Source[]): Diagnostic {
  return diagnostic("missing-bot", startOf(first), {});
}

function inOrder(diagnostics: readonly Diagnostic[], files: readonly Source[]): readonly Diagnostic[] {
  const order = new Map(files.map((source, index) => [source, index]));
  const place = ({ range }: Diagnostic): number => order.get(range.source) ?? 0;
  return [...diagnostics].sort((a, b) => place(a) - place(b) || a.range.start - b.range.start);
}
