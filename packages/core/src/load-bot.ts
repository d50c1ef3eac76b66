import type { Channel } from "./channel/channel.ts";
import { diagnostic } from "./diagnostics/codes.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { didYouMean } from "./diagnostics/did-you-mean.ts";
import type { Cursor } from "./document/cursor.ts";
import { parseDocument } from "./document/parse-document.ts";
import type { SourceDocument } from "./document/place.ts";
import type { LintRule } from "./lint/rule.ts";
import type { Bot } from "./model/bot.ts";
import { readBot, readLocales } from "./model/read-bot.ts";
import type { Source } from "./source/source.ts";

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
  readonly diagnostics: readonly Diagnostic[];
}

/** The files of a bot's folder → the bot, and all that is wrong with it. The way: source → document → shape → model → lint. */
export function loadBot(files: readonly Source[], options: LoadOptions): LoadedBot {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => {
    diagnostics.push(found);
  };
  const documents = new Map<string, SourceDocument>();
  for (const source of files) {
    const parsed = parseDocument(source);
    diagnostics.push(...parsed.diagnostics);
    if (parsed.document) documents.set(source.name, parsed.document);
  }
  const bot = documents.get("bot.yaml");
  if (!bot) return { diagnostics };
  const flows = [...documents.values()].filter(({ name }) => name.endsWith(".flow.yaml"));
  const use = (at: Cursor): SourceDocument | undefined => {
    const name = at.text() ?? "";
    const document = documents.get(name);
    if (!document) report(diagnostic("unknown-file", at, { name, near: didYouMean(name, documents.keys()) }));
    return document;
  };
  const draft = readBot(bot, flows, { channel: options.channel, locales: readLocales(bot), report, use });
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return { ...(!broken && { bot: draft }), draft, diagnostics };
}
