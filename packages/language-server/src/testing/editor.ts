import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/** The built command, as an editor starts it. */
const bin = fileURLToPath(new URL("../../../cli/bin/renga.js", import.meta.url));

/** An editor with one folder open, at the other end of `renga lsp`. */
export class Editor {
  readonly connection: ProtocolConnection;
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #versions = new Map<string, number>();
  readonly #told = new Map<string, readonly Diagnostic[]>();
  readonly #listeners = new Set<() => void>();

  constructor(folder: string) {
    this.#folder = folder;
    const child = spawn(process.execPath, [bin, "lsp", "--stdio"], { timeout: 50_000, killSignal: "SIGKILL" });
    this.#child = child;
    this.ended = new Promise((resolve) => child.on("close", resolve));
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#told.set(uri, diagnostics);
      for (const listener of this.#listeners) listener();
    });
    this.connection.listen();
  }

  uriOf(name: string): string {
    return pathToFileURL(`${this.#folder}/${name}`).href;
  }

  async start(): Promise<InitializeResult> {
    const uri = pathToFileURL(this.#folder).href;
    const result = await this.connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "bots" }],
      capabilities: {},
    });
    await this.connection.sendNotification("initialized", {});
    return result;
  }

  /** Opens a file with a text of its own, saved or not. */
  async open(name: string, text: string): Promise<void> {
    this.#versions.set(name, 1);
    const textDocument = { uri: this.uriOf(name), languageId: "yaml", version: 1, text };
    await this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  async type(name: string, text: string): Promise<void> {
    const version = (this.#versions.get(name) ?? 0) + 1;
    this.#versions.set(name, version);
    const textDocument = { uri: this.uriOf(name), version };
    await this.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text }] });
  }

  /** Says that a file on the disk is new, other or gone. */
  changed(name: string): Promise<void> {
    const changes = [{ uri: this.uriOf(name), type: 2 }];
    return this.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  ask<Result>(method: string, name: string, params: object = {}): Promise<Result> {
    return this.connection.sendRequest<Result>(method, { textDocument: { uri: this.uriOf(name) }, ...params });
  }

  /** Waits until what is said of a file is as it should be; gives it. */
  diagnostics(name: string, fits: (told: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
    return new Promise((resolve) => {
      const look = (): void => {
        const told = this.#told.get(this.uriOf(name));
        if (told === undefined || !fits(told)) return;
        this.#listeners.delete(look);
        resolve(told);
      };
      this.#listeners.add(look);
      look();
    });
  }

  async quit(): Promise<number | null> {
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    return this.ended;
  }

  kill(): void {
    this.connection.dispose();
    this.#child.kill("SIGKILL");
  }
}
