import {
  type Bot,
  createFacts,
  type Facts,
  type FileKind,
  fileKind,
  handoffDocument,
  type LoadedBot,
  loadBot,
  parseDocument,
  type Reading,
  readBot,
  readLocales,
  type Source,
  type SourceDocument,
} from "@renga/core";
import { lineChannel } from "@renga/line";
import type { Schemas } from "../schema/schemas.ts";
import { openDocument } from "./open-document.ts";
import { SymbolTable } from "./symbol-table.ts";

export interface BotIndexOptions {
  /** The URI of the bot's folder, with a slash at its end. */
  readonly folder: string;
  /** The YAML and JSON files of the folder, as they stand in the editor. Unchanged ones are the same objects as before. */
  readonly sources: readonly Source[];
  readonly schemas: Schemas;
  /** The text of a file of the folder that is not of the language, such as services.ts. */
  readText?(name: string): string | undefined;
  /** Told of whatever has to be read anew, for the server's log. */
  onRead?(what: "document" | "bot" | "check", name: string): void;
}

const documents = new WeakMap<Source, SourceDocument | "unreadable">();

/**
 * One version of a bot, as the features ask about it. Each part is made when it is first asked for, and once; documents
 * are kept across versions as long as their text stays. It is there for a broken bot too, as far as that can be read.
 */
export class BotIndex {
  readonly folder: string;
  readonly schemas: Schemas;
  readonly sources: ReadonlyMap<string, Source>;
  readonly options: BotIndexOptions;
  #bot: Bot | undefined;
  #facts: Facts | undefined;
  #symbols: SymbolTable | undefined;
  #checked: LoadedBot | undefined;

  constructor(options: BotIndexOptions) {
    this.options = options;
    this.folder = options.folder;
    this.schemas = options.schemas;
    this.sources = new Map(options.sources.map((source) => [source.name, source]));
  }

  uriOf(name: string): string {
    return this.folder + name.split("/").map(encodeURIComponent).join("/");
  }

  document(name: string): SourceDocument | undefined {
    const source = this.sources.get(name);
    if (source === undefined) return undefined;
    let document = documents.get(source);
    if (document === undefined) {
      this.options.onRead?.("document", name);
      document = openDocument(source) ?? "unreadable";
      documents.set(source, document);
    }
    return document === "unreadable" ? undefined : document;
  }

  /** Every file that can be read at all. */
  get documents(): readonly SourceDocument[] {
    return [...this.sources.keys()].flatMap((name) => this.document(name) ?? []);
  }

  /** The bot as far as it can be read. */
  get bot(): Bot {
    this.#bot ??= this.readBot();
    return this.#bot;
  }

  /** Where names are used, with what is in scope there. */
  get facts(): Facts {
    this.#facts ??= createFacts(this.bot, lineChannel);
    return this.#facts;
  }

  /** Every name that is declared, and where it is used. */
  get symbols(): SymbolTable {
    this.#symbols ??= new SymbolTable(this);
    return this.#symbols;
  }

  /** What `renga check` says. */
  get checked(): LoadedBot {
    if (this.#checked === undefined) {
      this.options.onRead?.("check", this.folder);
      this.#checked = loadBot([...this.sources.values()], { channel: lineChannel });
    }
    return this.#checked;
  }

  private readBot(): Bot {
    this.options.onRead?.("bot", this.folder);
    const document = this.document("bot.yaml") ?? emptyBot;
    const filesOf = (kind: FileKind) => this.documents.filter(({ name }) => fileKind(name) === kind);
    const find = (name: string): SourceDocument | undefined => this.document(name);
    const reading: Omit<Reading, "flowOf"> = {
      channel: lineChannel,
      locales: readLocales(document),
      report: () => {},
      use: (at) => find(at.text() ?? ""),
      find,
    };
    const handoff = (): SourceDocument | undefined => handoffDocument(reading.locales, lineChannel);
    return readBot(document, { flows: filesOf("flow"), richMenus: filesOf("richMenu"), handoff }, reading);
  }
}

const emptyBot = parseDocument({ name: "bot.yaml", text: "renga: 1\n" }).document as SourceDocument;
