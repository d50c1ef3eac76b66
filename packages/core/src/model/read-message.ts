import { Cursor } from "../document/cursor.ts";
import type { Message } from "./action.ts";
import { isLocaleMap, readBody, readText, readWhen } from "./read-scalar.ts";
import type { Reading } from "./reading.ts";
import type { Data, DataEntry } from "./scalar.ts";

/** One message or a list of them: a text, a map by locale, a shorthand, a raw object of the channel, or `use:` a file. */
export function readMessages(at: Cursor | undefined, reading: Reading): readonly Message[] {
  return at ? at.oneOrMany().map((one) => readMessage(one, reading)) : [];
}

function readMessage(at: Cursor, reading: Reading): Message {
  if (!at.isObject() || isByLocale(at, reading)) return { kind: "text", at, text: readText(at, reading) };
  const when = readWhen(at, reading);
  const guard = when && { when };
  const text = at.get("text");
  if (text && at.keys().every((key) => key === "text" || key === "$if"))
    return { kind: "text", at, ...guard, text: readText(text, reading) };
  const used = at.get("use");
  return { kind: "object", at, ...guard, body: used ? readUse(at, used, reading) : readBody(at, reading) };
}

/** Keys that look like locales make a text by locale, whether or not they are all the bot's. */
function isByLocale(at: Cursor, reading: Reading): boolean {
  if (isLocaleMap(at, reading)) return true;
  const keys = at.keys();
  const isBody = ["text", "type", "use", "$if", ...reading.channel.shorthands].some((key) => at.has(key));
  return (
    !isBody &&
    (keys.every((key) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(key)) ||
      keys.some((key) => reading.locales.includes(key)))
  );
}

/**
 * `use: messages/receipt.flex.json` puts the file under the key that its name says (`flex`), beside the other keys of the
 * message; a file whose name says none is the message itself.
 */
function readUse(at: Cursor, used: Cursor, reading: Reading): Data {
  const rest: DataEntry[] = [];
  for (const entry of at.entries()) {
    if (entry.key === "use" || entry.key === "$if") continue;
    rest.push({ key: String(entry.key), at: entry, value: readBody(entry, reading) });
  }
  const name = used.text() ?? "";
  const document = reading.use(used);
  if (!document) return { kind: "object", at, entries: rest };
  const body = readBody(Cursor.root(document), reading);
  const kind = /\.(\w+)\.\w+$/.exec(name)?.[1];
  if (kind !== undefined && reading.channel.shorthands.includes(kind)) {
    return { kind: "object", at, entries: [{ key: kind, at: body.at, value: body }, ...rest] };
  }
  if (body.kind !== "object") return { kind: "object", at, entries: rest };
  const own = new Set(rest.map(({ key }) => key));
  return { kind: "object", at, entries: [...body.entries.filter(({ key }) => !own.has(key)), ...rest] };
}
