import type { Cursor } from "../document/cursor.ts";
import type { EnvironmentText, FunctionDeclaration, Operation, Service } from "./bot.ts";
import { readDuration } from "./read-duration.ts";
import { readData } from "./read-scalar.ts";
import { readSchema, readSchemas } from "./read-variables.ts";
import type { Reading } from "./reading.ts";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** Shorter than a reply token lives, so that the answer still goes out as a reply. */
const defaultTimeout = 8000;

export function readService(at: Cursor, reading: Reading): Service {
  const auth = readAuth(at.get("auth"));
  const operations = (at.get("operations")?.entries() ?? []).map((entry) => readOperation(entry, reading));
  return {
    at,
    name: String(at.key),
    baseUrl: readEnvironmentText(at.get("baseUrl")) ?? { text: "" },
    ...(auth && { auth }),
    operations: new Map(operations.map((operation) => [operation.name, operation])),
  };
}

function readAuth(at: Cursor | undefined): Service["auth"] {
  if (!at) return undefined;
  const bearer = readEnvironmentText(at.get("bearer"));
  const headers = at.get("headers");
  return {
    ...(bearer && { bearer }),
    ...(headers && {
      headers: Object.fromEntries(
        headers.entries().map((entry) => [String(entry.key), readEnvironmentText(entry) ?? { text: "" }]),
      ),
    }),
  };
}

function readEnvironmentText(at: Cursor | undefined): EnvironmentText | undefined {
  const env = at?.get("env")?.text();
  if (env !== undefined) return { env };
  const text = at?.text();
  return text === undefined ? undefined : { text };
}

function readOperation(at: Cursor, reading: Reading): Operation {
  const path = at.get("path") ?? at;
  const body = at.get("body");
  const response = at.get("response");
  const retry = at.get("retry");
  const attempts = retry?.get("attempts")?.value;
  return {
    at,
    name: String(at.key),
    method: methods.find((method) => method === at.get("method")?.value) ?? "GET",
    path: readData(path, reading),
    query: (at.get("query")?.entries() ?? []).map((entry) => ({
      key: String(entry.key),
      value: readData(entry, reading),
    })),
    ...(body && { body: readData(body, reading) }),
    timeout: readDuration(at.get("timeout")?.text() ?? "") ?? defaultTimeout,
    retry: {
      attempts: typeof attempts === "number" ? attempts : 1,
      backoff: readDuration(retry?.get("backoff")?.text() ?? "") ?? 500,
    },
    accept: (at.get("accept")?.oneOrMany() ?? []).flatMap(({ value }) => (typeof value === "number" ? [value] : [])),
    ...(response && { response: readSchema(response) }),
  };
}

export function readFunction(at: Cursor): FunctionDeclaration {
  const result = at.get("result");
  return { at, name: String(at.key), with: readSchemas(at.get("with")), ...(result && { result: readSchema(result) }) };
}
