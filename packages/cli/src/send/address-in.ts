import type { Address } from "@renga/core";
import { CliError } from "../cli-error.ts";

/** `user:ID`, `group:ID`, `conversation:ID`; any other name is that of a table. */
export function addressIn(text: string): Address {
  const [, kind, id] = /^([A-Za-z_]\w*):(.+)$/s.exec(text) ?? [];
  if (kind === undefined || id === undefined)
    throw new CliError(`--to ${text} says nobody.`, "Write user:ID, group:ID, conversation:ID or TABLE:KEY.");
  switch (kind) {
    case "user":
      return { user: id };
    case "group":
      return { group: id };
    case "conversation":
      return { conversation: id };
    default:
      return { table: kind, key: id };
  }
}
