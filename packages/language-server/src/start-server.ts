import type { Source } from "@renga/core";
import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ProposedFeatures,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnosticsOf } from "./features/diagnostics.ts";
import { Refusal } from "./features/feature.ts";
import { features } from "./features/features.ts";
import type { Schemas } from "./schema/schemas.ts";
import type { BotProject } from "./server/bot-project.ts";
import { pathOf, Workspace } from "./server/workspace.ts";

export interface ServerOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly version: string;
  readonly schemas: Schemas;
  /** The YAML and JSON files of a bot's folder, as `renga check` reads them. Throws where it is none. */
  readBotFolder(folder: string): readonly Source[];
  /** The URI of the page that explains the codes. */
  readonly docs?: string;
}

/** Milliseconds without a change after which a bot is checked: while one types, messages would only flicker. */
const quiet = 150;

/** Speaks the Language Server Protocol over two streams, until the editor says goodbye or hangs up. */
export function startServer(options: ServerOptions): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, options.input, options.output);
  const { schemas, readBotFolder, docs } = options;
  const onRead = (what: string, name: string): void => connection.tracer.log(`read ${what} ${name}`);
  const workspace = new Workspace({ schemas, readBotFolder, onRead });
  const checks = new Checks(connection, docs);
  const buffers = new TextDocuments(TextDocument);
  let folders: readonly string[] = [];
  let canWatch = false;

  connection.onInitialize((params): InitializeResult => {
    folders = foldersOf(params);
    canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    return { capabilities: capabilities(), serverInfo: { name: "renga", version: options.version } };
  });

  connection.onInitialized(() => {
    const watchers = [{ globPattern: "**/*.{yaml,yml,json}" }];
    if (canWatch) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    for (const folder of folders) for (const project of workspace.add(folder)) checks.soon(project);
  });

  connection.onNotification("workspace/didChangeWorkspaceFolders", ({ event }: FoldersChanged) => {
    for (const { uri } of event.removed) for (const gone of workspace.remove(pathOf(uri) ?? uri)) checks.forget(gone);
    for (const { uri } of event.added) for (const project of workspace.add(pathOf(uri) ?? uri)) checks.soon(project);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const gone of workspace.prune()) checks.forget(gone);
    for (const project of new Set(changes.flatMap(({ uri }) => workspace.locate(uri)?.project ?? []))) {
      attempt(connection, () => project.refresh());
      checks.soon(project);
    }
  });

  buffers.onDidChangeContent(({ document }) => {
    const found = workspace.locate(document.uri);
    if (!found) return;
    found.project.edit(found.name, document.getText());
    checks.soon(found.project);
  });

  buffers.onDidSave(({ document }) => {
    const found = workspace.locate(document.uri);
    if (!found || canWatch) return;
    attempt(connection, () => found.project.refresh());
    checks.soon(found.project);
  });

  buffers.onDidClose(({ document }) => {
    const found = workspace.locate(document.uri);
    if (!found) return;
    attempt(connection, () => found.project.close(found.name));
    checks.soon(found.project);
  });

  for (const { method, answer } of features) {
    connection.onRequest(method, (params: Parameters<typeof answer>[2]) => {
      const found = workspace.locate(params.textDocument.uri);
      if (!found) return null;
      try {
        return answer(found.project.index, found.name, params);
      } catch (error) {
        if (error instanceof Refusal) return new ResponseError(LSPErrorCodes.RequestFailed, error.message);
        connection.console.error(
          `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        return null;
      }
    });
  }

  buffers.listen(connection);
  connection.listen();
  return new Promise((resolve) => {
    connection.onShutdown(() => checks.stop());
    connection.onExit(() => resolve());
    options.input.once("end", () => resolve());
  });
}

interface FoldersChanged {
  readonly event: { readonly added: readonly Folder[]; readonly removed: readonly Folder[] };
}

interface Folder {
  readonly uri: string;
}

function capabilities(): ServerCapabilities {
  const all = features.map((feature) => feature.capabilities);
  return {
    ...Object.assign({}, ...all),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.flatMap((uri) => pathOf(uri) ?? []);
}

/** A folder that cannot be read is told, and the editor goes on. */
function attempt(connection: Connection, act: () => void): void {
  try {
    act();
  } catch (error) {
    connection.console.warn(error instanceof Error ? error.message : String(error));
  }
}

/** Checks bots once they are left alone for a moment, and says what is wrong. */
class Checks {
  readonly #connection: Connection;
  readonly #docs: string | undefined;
  readonly #waiting = new Map<BotProject, NodeJS.Timeout>();
  /** Files of a bot that something is said about at the moment. */
  readonly #told = new Map<BotProject, ReadonlySet<string>>();

  constructor(connection: Connection, docs: string | undefined) {
    this.#connection = connection;
    this.#docs = docs;
  }

  soon(project: BotProject): void {
    clearTimeout(this.#waiting.get(project));
    this.#waiting.set(
      project,
      setTimeout(() => attempt(this.#connection, () => this.#check(project)), quiet),
    );
  }

  /** Takes back what was said. */
  forget(project: BotProject): void {
    clearTimeout(this.#waiting.get(project));
    this.#waiting.delete(project);
    for (const uri of this.#told.get(project) ?? []) this.#tell(uri, []);
    this.#told.delete(project);
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #check(project: BotProject): void {
    this.#waiting.delete(project);
    const { index } = project;
    const before = this.#told.get(project) ?? new Set();
    const told = new Set<string>();
    for (const [name, diagnostics] of diagnosticsOf(index, this.#docs)) {
      const uri = index.uriOf(name);
      if (diagnostics.length > 0) told.add(uri);
      if (diagnostics.length > 0 || before.has(uri)) this.#tell(uri, diagnostics);
    }
    for (const uri of before) if (!told.has(uri)) this.#tell(uri, []);
    this.#told.set(project, told);
  }

  #tell(
    uri: string,
    diagnostics: ReturnType<typeof diagnosticsOf> extends ReadonlyMap<string, infer D> ? D : never,
  ): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }
}
