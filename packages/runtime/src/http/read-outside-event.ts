import type { Address } from "@renga/core";
import type { Json } from "../ports/conversation-store.ts";

export interface OutsideBody {
  readonly data: { readonly [key: string]: Json };
  readonly to?: Address;
}

/** `{ data, to }`, both of which may be left out; `to` is `{ user }`, `{ group }`, `{ conversation }` or `{ table, key }`. */
export function readOutsideEvent(body: unknown): OutsideBody | undefined {
  if (!isObject(body)) return undefined;
  const { data = {}, to } = body;
  if (!isObject(data) || Object.keys(body).some((key) => key !== "data" && key !== "to")) return undefined;
  if (to === undefined) return { data };
  const address = readAddress(to);
  return address && { data, to: address };
}

function readAddress(to: Json): Address | undefined {
  if (!isObject(to)) return undefined;
  const entries = Object.entries(to);
  if (entries.some(([, part]) => typeof part !== "string" || part === "")) return undefined;
  const keys = entries
    .map(([key]) => key)
    .sort()
    .join(" ");
  return forms.has(keys) ? (to as unknown as Address) : undefined;
}

const forms: ReadonlySet<string> = new Set(["user", "group", "conversation", "key table"]);

function isObject(value: unknown): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
