import type { Bot, EnvironmentText, Operation, Service } from "@renga/core";
import type { Environment } from "../../config.ts";
import { isAddress } from "../../egress/public-address.ts";

/** An operation with all that the environment says about it. */
export interface ReadyOperation {
  readonly operation: Operation;
  readonly origin: string;
  /** What the base URL's path puts in front. */
  readonly prefix: string;
  /** With what authenticates us: never logged, never kept. */
  readonly headers: Readonly<Record<string, string>>;
}

export type ReadyOperations =
  | { readonly ok: true; readonly operations: ReadonlyMap<string, ReadyOperation> }
  /** Each a sentence that says the cure. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The services of a bot by `service.operation`, with the environment variables that they name. */
export function operationsOfBot(
  bot: Pick<Bot, "services">,
  environment: Environment,
  allowPrivate: boolean,
): ReadyOperations {
  const problems: string[] = [];
  const operations = new Map<string, ReadyOperation>();
  for (const service of bot.services.values()) {
    const complain = (problem: string): void => {
      problems.push(`Service "${service.name}": ${problem}`);
    };
    const base = baseOf(service, environment, allowPrivate, complain);
    const headers = headersOf(service, environment, complain);
    for (const operation of service.operations.values()) {
      operations.set(`${service.name}.${operation.name}`, { operation, headers, ...base });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, operations };
}

type Complain = (problem: string) => void;

function baseOf(
  { baseUrl }: Service,
  environment: Environment,
  allowPrivate: boolean,
  complain: Complain,
): Pick<ReadyOperation, "origin" | "prefix"> {
  const text = textOf(baseUrl, environment, complain);
  const url = URL.parse(text ?? "");
  if (text === undefined) return { origin: "", prefix: "" };
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    complain("its baseUrl is not an address: write one like https://api.example.com/v1.");
    return { origin: "", prefix: "" };
  }
  if (url.username !== "" || url.search !== "" || url.hash !== "") {
    complain("its baseUrl may have a host and a path only: put what authenticates under auth.");
  }
  if (!allowPrivate) {
    if (url.protocol === "http:" || url.port !== "") {
      complain("its baseUrl must be https on the usual port: in development, set RENGA_ALLOW_PRIVATE=1.");
    }
    if (isAddress(url.hostname)) {
      complain("its baseUrl must name a host, not an address: in development, set RENGA_ALLOW_PRIVATE=1.");
    }
  }
  return { origin: url.origin, prefix: url.pathname.replace(/\/$/, "") };
}

function headersOf({ auth }: Service, environment: Environment, complain: Complain): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(auth?.headers ?? {})) {
    const text = textOf(value, environment, complain);
    if (text !== undefined) headers[name.toLowerCase()] = text;
  }
  const bearer = auth?.bearer === undefined ? undefined : textOf(auth.bearer, environment, complain);
  if (bearer !== undefined) headers.authorization = `Bearer ${bearer}`;
  return headers;
}

function textOf(text: EnvironmentText, environment: Environment, complain: Complain): string | undefined {
  if ("text" in text) return text.text;
  const value = environment[text.env]?.trim();
  if (value !== undefined && value !== "") return value;
  complain(`${text.env} is not set: set it in the environment.`);
  return undefined;
}
