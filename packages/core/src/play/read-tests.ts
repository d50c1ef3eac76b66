import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Cursor } from "../document/cursor.ts";
import { parseDocument } from "../document/parse-document.ts";
import { instantOf } from "../expression/dates.ts";
import { parseDuration } from "../expression/duration.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import type { Bot } from "../model/bot.ts";
import type { Source } from "../source/source.ts";
import type { Step, Stub, StubAnswer, TestCase, UserMessage } from "./test-case.ts";

export interface LoadedTests {
  readonly tests: readonly TestCase[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a test says nothing of the time, it begins here: a Wednesday morning. */
const USUAL_NOW = "2026-04-01T10:00";

type Report = (diagnostic: Diagnostic) => void;

/** The tests of a bot's folder (`*.test.yaml`), with what is wrong in them. */
export function loadTests(files: readonly Source[], bot: Bot): LoadedTests {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (found) => diagnostics.push(found);
  const tests: TestCase[] = [];
  for (const source of files) {
    if (!source.name.endsWith(".test.yaml")) continue;
    const parsed = parseDocument(source);
    diagnostics.push(...parsed.diagnostics);
    if (!parsed.document) continue;
    for (const test of Cursor.root(parsed.document).get("tests")?.items() ?? [])
      tests.push(readTest(test, bot, report));
  }
  return { tests, diagnostics };
}

const testKeys = ["name", "now", "user", "services", "chat"];

function readTest(at: Cursor, bot: Bot, report: Report): TestCase {
  for (const key of at.keys()) if (!testKeys.includes(key)) unknownKey(at, key, "in a test", report);
  return {
    at,
    name: at.get("name")?.text() ?? "a conversation",
    now: readMoment(at.get("now"), bot, report),
    user: readUser(at.get("user")),
    services: readStubs(at.get("services"), report),
    chat: (at.get("chat")?.items() ?? []).flatMap((step) => readStep(step, report) ?? []),
  };
}

function readMoment(at: Cursor | undefined, bot: Bot, report: Report): number {
  const text = at?.text() ?? USUAL_NOW;
  // A moment with an offset stands for itself; one without is in the bot's zone.
  const instant = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : instantOf(text, bot.timezone);
  if (instant !== undefined && !Number.isNaN(instant)) return instant;
  if (at)
    report(
      diagnostic("wrong-type", at, { what: '"now"', expected: "a moment such as 2026-04-01T10:00", actual: text }),
    );
  return 0;
}

function readUser(at: Cursor | undefined): TestCase["user"] {
  const displayName = at?.get("displayName")?.text();
  const language = at?.get("language")?.text();
  return { ...(displayName ? { displayName } : {}), ...(language ? { language } : {}) };
}

function readStubs(at: Cursor | undefined, report: Report): ReadonlyMap<string, Stub> {
  return new Map(
    (at?.entries() ?? []).map((entry) => [
      String(entry.key),
      { answers: entry.oneOrMany().map((answer) => readAnswer(answer, report)) },
    ]),
  );
}

/** `{ body, status }`, `{ error: timeout }`, `{ error: { kind, status, body } }`; any other object is a function's result. */
function readAnswer(at: Cursor, _report: Report): StubAnswer {
  const error = at.get("error");
  if (error) {
    const kind = error.isObject() ? (error.get("kind")?.text() ?? "status") : (error.text() ?? "status");
    const status = error.get("status")?.value;
    const body = error.get("body");
    return {
      ok: false,
      error: { kind, ...(typeof status === "number" ? { status } : {}), ...(body ? { body: plain(body.value) } : {}) },
    };
  }
  const status = at.get("status")?.value;
  if (typeof status === "number" && (status < 200 || status > 299)) {
    return { ok: false, error: { kind: "status", status, body: plain(at.get("body")?.value ?? null) } };
  }
  if (at.has("body")) {
    return { ok: true, body: plain(at.get("body")?.value ?? null), status: typeof status === "number" ? status : 200 };
  }
  return { ok: true, body: plain(at.value) };
}

/** Values of a document have no prototype; those of a conversation are plain JSON. */
function plain(value: unknown): Value {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Value);
}

const steps: { readonly [key: string]: (at: Cursor, report: Report) => Step | undefined } = {
  user: (at) => ({ kind: "user", at, message: readMessage(at) }),
  bot: (at) => ({ kind: "bot", at, expected: at.value === "..." ? undefined : plain(at.value) }),
  pick: (at) => ({ kind: "pick", at, value: at.text() ?? "" }),
  tap: (at) => ({ kind: "tap", at, label: at.text() ?? "" }),
  wait: (at, report) => {
    const duration = parseDuration(at.text() ?? "");
    if (duration) return { kind: "wait", at, milliseconds: duration.total };
    report(diagnostic("bad-duration", at, { text: at.text() ?? "" }));
    return undefined;
  },
  event: (at) => ({ kind: "event", at, event: at.isObject() ? objectOf(at) : { type: at.text() ?? "" } }),
  services: (at, report) => ({ kind: "services", at, services: readStubs(at, report) }),
  expect: (at) => ({ kind: "expect", at, expected: objectOf(at) }),
};

function readStep(at: Cursor, report: Report): Step | undefined {
  const [key] = at.keys();
  const read = key === undefined ? undefined : steps[key];
  const inner = key === undefined ? undefined : at.entries()[0];
  if (read && inner) return read(inner, report);
  unknownKey(at, key ?? "", `in a step; a step is one of ${Object.keys(steps).join(", ")}`, report);
  return undefined;
}

/** A text, or one of `text image video audio file sticker location` as LINE's webhook has it. */
function readMessage(at: Cursor): UserMessage {
  if (!at.isObject()) return { type: "text", text: at.text() ?? "" };
  const message = objectOf(at);
  if (typeof message.type === "string") return message as UserMessage;
  const [type = "text"] = Object.keys(message);
  const body = message[type];
  if (type === "text") return { type, text: String(body ?? "") };
  return { type, ...(isValueObject(body) ? body : {}) };
}

function objectOf(at: Cursor): ValueObject {
  const value = plain(at.value);
  return isValueObject(value) ? value : {};
}

function unknownKey(at: Cursor, name: string, where: string, report: Report): void {
  report(diagnostic("unknown-key", at, { name, where, near: "" }));
}
