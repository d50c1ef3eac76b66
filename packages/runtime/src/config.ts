import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Secret } from "./secret.ts";

/** What the runtime is told by its environment: checked once, then frozen. */
export interface Config {
  /** The channel secret, and the one before it while they change. */
  readonly channelSecrets: readonly Secret[];
  readonly accessToken: Secret;
  readonly host: string;
  readonly port: number;
  /** Where events from outside are taken; off where it is absent. */
  readonly admin?: AdminChoice;
  /** Where the conversations are kept. */
  readonly store: StoreChoice;
  readonly line: { readonly baseUrl: string; readonly dataBaseUrl: string };
  /** Where contents of users are stored that no service takes. */
  readonly contentFolder?: string;
  /** Services on private addresses and over plain HTTP, for development. */
  readonly allowPrivate: boolean;
  readonly logLevel: LogLevel;
}

export interface AdminChoice {
  /** On this machine only: a port of loopback, or a Unix socket. */
  readonly listen: { readonly host: string; readonly port: number } | { readonly path: string };
  /** SHA-256 of the token, in hexadecimal: the token itself is kept nowhere. */
  readonly tokenDigest: string;
}

export type StoreChoice =
  | { readonly kind: "sqlite"; readonly folder: string }
  /** `urls`: several are those of a cluster. */
  | { readonly kind: "redis"; readonly urls: readonly Secret[]; readonly durability: RedisDurability }
  | { readonly kind: "memory" };

/** What a write must have reached before it counts: Redis itself, its disk, or a replica. */
export type RedisDurability = (typeof durabilities)[number];

export type LogLevel = (typeof logLevels)[number];

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  /** Each a sentence that says the cure. */
  | { readonly ok: false; readonly problems: readonly string[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a store is, for logs and terminals: without user and password. */
export function storePlace(choice: StoreChoice): string {
  switch (choice.kind) {
    case "memory":
      return "memory";
    case "sqlite":
      return resolve(choice.folder);
    case "redis":
      return choice.urls.map((url) => redisPlace(url.reveal())).join(", ");
  }
}

function redisPlace(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname.length > 1 ? pathname : ""}`;
}

const durabilities = ["fast", "fsync", "replicated"] as const;
const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

/** How the channel is reached, for what needs no more than that. */
export interface LineAccess {
  readonly accessToken: Secret;
  readonly line: Config["line"];
}

export type ReadLineAccess =
  | { readonly ok: true; readonly access: LineAccess }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What of the environment concerns calls to LINE. Never throws. */
export function readLineAccess(
  environment: Environment,
  readFile: (path: string) => string = readText,
): ReadLineAccess {
  const problems: string[] = [];
  const access = lineAccessOf(reading(environment, readFile, (problem) => problems.push(problem)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, access };
}

/** Reads the environment. `readFile` is for the variables that name a file. Never throws. */
export function readConfig(environment: Environment, readFile: (path: string) => string = readText): ReadConfig {
  const problems: string[] = [];
  const complain = (problem: string): void => {
    problems.push(problem);
  };
  const given = reading(environment, readFile, complain);
  const { text, secret, allowPrivate } = given;
  const channelSecret = secret("LINE_CHANNEL_SECRET");
  if (channelSecret === undefined) {
    complain(
      "LINE_CHANNEL_SECRET is not set: copy the channel secret from the LINE Developers Console, “Basic settings”.",
    );
  }
  const previous = secret("LINE_CHANNEL_SECRET_PREVIOUS");
  const { accessToken, line } = lineAccessOf(given);
  const admin = adminOf(text, complain);
  const store = storeOf(text, complain);
  const config: Config = {
    channelSecrets: [channelSecret, previous].filter((one) => one !== undefined),
    accessToken,
    host: text("HOST") ?? "0.0.0.0",
    port: portOf(text("PORT"), complain),
    ...(admin === undefined ? {} : { admin }),
    store,
    ...contentFolderOf(text, store),
    line,
    allowPrivate,
    logLevel: oneOf(logLevels, "RENGA_LOG", "info", text, complain),
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, config: freeze(config) };
}

type Text = (name: string) => string | undefined;
type Complain = (problem: string) => void;

interface Given {
  readonly text: Text;
  /** The variable itself, or the file that `NAME_FILE` names; empty where there is a problem with it. */
  readonly secret: (name: string) => Secret | undefined;
  readonly complain: Complain;
  readonly allowPrivate: boolean;
}

function reading(environment: Environment, readFile: (path: string) => string, complain: Complain): Given {
  const text = (name: string): string | undefined => environment[name]?.trim() || undefined;

  const secret = (name: string): Secret | undefined => {
    const file = text(`${name}_FILE`);
    if (file === undefined) {
      const value = text(name);
      return value === undefined ? undefined : new Secret(value);
    }
    if (text(name) !== undefined) {
      complain(`Set ${name} or ${name}_FILE, not both.`);
      return new Secret("");
    }
    try {
      const value = readFile(file).trim();
      if (value !== "") return new Secret(value);
      complain(`The file that ${name}_FILE names is empty: write the secret into it.`);
    } catch {
      complain(`The file that ${name}_FILE names cannot be read: name one that exists and that this user may read.`);
    }
    return new Secret("");
  };

  return { text, secret, complain, allowPrivate: flag("RENGA_ALLOW_PRIVATE", text, complain) };
}

function lineAccessOf(given: Given): LineAccess {
  const { text, secret, complain, allowPrivate } = given;
  const accessToken = secret("LINE_CHANNEL_ACCESS_TOKEN");
  if (accessToken === undefined) {
    complain("LINE_CHANNEL_ACCESS_TOKEN is not set: issue a channel access token in the console, “Messaging API”.");
  }
  const origin = (name: string, usual: string) => originOf(name, text, usual, allowPrivate, complain);
  return {
    accessToken: accessToken ?? new Secret(""),
    line: {
      baseUrl: origin("LINE_API_BASE_URL", "https://api.line.me"),
      dataBaseUrl: origin("LINE_DATA_API_BASE_URL", "https://api-data.line.me"),
    },
  };
}

function readText(path: string): string {
  return readFileSync(path, "utf8");
}

function portOf(text: string | undefined, complain: Complain): number {
  if (text === undefined) return 3000;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  complain(`PORT is "${text}": give a whole number from 0 to 65535.`);
  return 0;
}

function adminOf(text: Text, complain: Complain): AdminChoice | undefined {
  const address = text("RENGA_ADMIN");
  const tokenDigest = text("RENGA_ADMIN_TOKEN_SHA256")?.toLowerCase();
  if (address === undefined && tokenDigest === undefined) return undefined;
  if (address === undefined || tokenDigest === undefined) {
    complain("RENGA_ADMIN and RENGA_ADMIN_TOKEN_SHA256 belong together: set both, or neither.");
    return undefined;
  }
  if (!/^[0-9a-f]{64}$/.test(tokenDigest)) {
    complain("RENGA_ADMIN_TOKEN_SHA256 is no SHA-256: give 64 hexadecimal digits, of the token that senders have.");
  }
  if (address.startsWith("unix:/")) return { listen: { path: address.slice("unix:".length) }, tokenDigest };
  const [, host = "", port = ""] = /^(.+):(\d{1,5})$/.exec(address) ?? [];
  if (!isLoopback(host) || Number(port) > 65_535) {
    complain(`RENGA_ADMIN is "${address}": give an address of this machine, 127.0.0.1:3001, or unix:/run/renga.sock.`);
    return undefined;
  }
  return { listen: { host: host.replace(/^\[|\]$/g, ""), port: Number(port) }, tokenDigest };
}

function storeOf(text: Text, complain: Complain): StoreChoice {
  const addresses = text("REDIS_URL")
    ?.split(",")
    .map((address) => address.trim());
  const durability = oneOf(durabilities, "RENGA_REDIS_DURABILITY", "fast", text, complain);
  if (addresses === undefined) {
    const folder = text("RENGA_DATA") ?? ".renga";
    return folder === ":memory:" ? { kind: "memory" } : { kind: "sqlite", folder };
  }
  if (!addresses.every((address) => /^rediss?:$/.test(URL.parse(address)?.protocol ?? ""))) {
    complain("REDIS_URL is not an address of Redis: write redis://host:6379, or rediss:// for TLS.");
  }
  return { kind: "redis", urls: addresses.map((address) => new Secret(address)), durability };
}

/** Beside the conversations, where these are on this machine's disk. */
function contentFolderOf(text: Text, store: StoreChoice): Pick<Config, "contentFolder"> {
  const folder = text("RENGA_CONTENT") ?? (store.kind === "sqlite" ? `${store.folder}/content` : undefined);
  return folder === undefined ? {} : { contentFolder: folder };
}

/** The SDK drops a path in a base URL, so none is taken; and an access token travels in the clear to nobody but ourselves. */
function originOf(name: string, text: Text, usual: string, allowPrivate: boolean, complain: Complain): string {
  const value = text(name);
  if (value === undefined) return usual;
  const url = URL.parse(value);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    complain(`${name} is not an address: write one like ${usual}.`);
  } else if (url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "") {
    complain(`${name} has more than scheme, host and port: leave the rest out, as in ${url.origin}.`);
  } else if (url.protocol === "http:" && !isLoopback(url.hostname) && !allowPrivate) {
    complain(
      `${name} would send the access token unencrypted: use https, or set RENGA_ALLOW_PRIVATE=1 in development.`,
    );
  }
  return url?.origin ?? usual;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function flag(name: string, text: Text, complain: Complain): boolean {
  const value = text(name);
  if (value === undefined || value === "0" || value === "false") return false;
  if (value !== "1" && value !== "true") complain(`${name} is "${value}": set it to 1, or leave it out.`);
  return true;
}

function oneOf<T extends string>(words: readonly T[], name: string, usual: T, text: Text, complain: Complain): T {
  const value = text(name) ?? usual;
  const word = words.find((one) => one === value);
  if (word === undefined) complain(`${name} is "${value}": use one of ${words.join(", ")}.`);
  return word ?? usual;
}

function freeze(config: Config): Config {
  Object.freeze(config.channelSecrets);
  Object.freeze(config.store);
  Object.freeze(config.line);
  if (config.admin) Object.freeze(config.admin);
  return Object.freeze(config);
}
