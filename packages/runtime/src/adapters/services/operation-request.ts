import { type Data, evaluateScalar, type Scope, type Value } from "@renga/core";
import { evaluateData } from "./evaluate-data.ts";
import type { ReadyOperation } from "./operations-of-bot.ts";

export interface OperationRequest {
  readonly path: string;
  readonly body?: string;
}

/**
 * What an operation asks for, with what the flow gave it. Values fill path segments and query values, percent-encoded, and
 * nothing else of the URL. Undefined: a value would have left its segment. Throws `ExpressionError`.
 */
export function operationRequest({ operation, prefix }: ReadyOperation, scope: Scope): OperationRequest | undefined {
  const path = pathOf(operation.path, scope);
  if (path === undefined) return undefined;
  const query = new URLSearchParams();
  for (const { key, value } of operation.query) {
    const given = evaluateData(value, scope);
    if (given !== null) query.append(key, asText(given));
  }
  const search = query.size === 0 ? "" : `?${query}`;
  const body = operation.body === undefined ? {} : { body: JSON.stringify(evaluateData(operation.body, scope)) };
  return { path: `${prefix}${path.startsWith("/") ? "" : "/"}${path}${search}`, ...body };
}

function pathOf(data: Data, scope: Scope): string | undefined {
  const path = data.kind === "template" ? fill(data.template.template.parts, scope) : asText(evaluateData(data, scope));
  const leaves = path.split("/").some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  return leaves || /[\\?#\s]/.test(path) ? undefined : path;
}

type Parts = Extract<Data, { kind: "template" }>["template"]["template"]["parts"];

function fill(parts: Parts, scope: Scope): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      return encodeURIComponent(asText(evaluateScalar({ kind: "template", template: { parts: [part] } }, scope)));
    })
    .join("");
}

function asText(value: Value): string {
  return typeof value === "string" ? value.toWellFormed() : JSON.stringify(value);
}
