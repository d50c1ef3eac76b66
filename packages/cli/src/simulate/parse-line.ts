import type { Value } from "@renga/core";
import { parseDuration } from "./parse-duration.ts";

/** What somebody typed into `renga simulate`. */
export type Typed =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tap"; readonly number: number; readonly picked?: string }
  | { readonly kind: "postback"; readonly data: string }
  | { readonly kind: "event"; readonly type: string }
  | { readonly kind: "photo" }
  | { readonly kind: "link"; readonly nonce: string }
  | { readonly kind: "send"; readonly event: string; readonly data: object }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "answer"; readonly value: Value }
  | { readonly kind: "fail"; readonly reason: string }
  | { readonly kind: "as"; readonly user: string }
  | { readonly kind: "state" | "undo" | "help" | "quit" }
  | { readonly kind: "mistake"; readonly message: string };

/** Reads a line: one that begins with `/` is for the simulator, all else is what the user says. `//` says a slash. */
export function parseLine(line: string): Typed {
  if (line.startsWith("//")) return { kind: "text", text: line.slice(1) };
  const command = /^\/(\S+)\s*(.*)$/.exec(line);
  if (command === null) return { kind: "text", text: line };
  const [, name = "", rest = ""] = command;
  if (/^\d+$/.test(name)) return { kind: "tap", number: Number(name), ...(rest === "" ? {} : { picked: rest }) };
  switch (name) {
    case "postback":
      return { kind: "postback", data: rest };
    case "follow":
    case "unfollow":
      return { kind: "event", type: name };
    case "photo":
      return { kind: "photo" };
    case "link":
      return rest === ""
        ? { kind: "mistake", message: "say what the shop gave: /link nonce" }
        : { kind: "link", nonce: rest };
    case "send":
      return parseSend(rest);
    case "wait": {
      const milliseconds = parseDuration(rest);
      if (milliseconds !== undefined) return { kind: "wait", milliseconds };
      return { kind: "mistake", message: `"${rest}" is no time to wait: try /wait 10m or /wait 2h` };
    }
    case "answer":
      return parseAnswer(rest);
    case "fail":
      return { kind: "fail", reason: rest === "" ? "network" : rest };
    case "as":
      return rest === "" ? { kind: "mistake", message: "say who: /as alice" } : { kind: "as", user: rest };
    case "state":
    case "undo":
    case "help":
    case "quit":
      return { kind: name };
    default:
      return { kind: "mistake", message: `there is no /${name}: /help says what there is` };
  }
}

/** `payment {"paid": true}`. */
function parseSend(text: string): Typed {
  const [, event = "", json = ""] = /^(\S+)\s*(.*)$/.exec(text) ?? [];
  if (event === "") return { kind: "mistake", message: "say which event: /send payment" };
  const read = parseAnswer(json === "" ? "{}" : json);
  if (read.kind !== "answer") return read;
  const { value } = read;
  if (typeof value === "object" && value !== null) return { kind: "send", event, data: value };
  return { kind: "mistake", message: `"${json}" is no object: try /send ${event} {"paid": true}` };
}

function parseAnswer(text: string): Typed {
  try {
    return { kind: "answer", value: text === "" ? null : (JSON.parse(text) as Value) };
  } catch {
    return { kind: "mistake", message: `"${text}" is no JSON: try /answer {"ok": true}` };
  }
}
