import { diagnostic } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Cursor } from "../document/cursor.ts";
import { parseDocument } from "../document/parse-document.ts";
import { instantOf } from "../expression/dates.ts";
import type { Value } from "../expression/value.ts";
import type { Bot } from "../model/bot.ts";
import type { Source } from "../source/source.ts";
import { readStubs } from "./read-stubs.ts";
import { snapshotsFor } from "./snapshot-files.ts";
import { readStep, unknownKey } from "./steps/read-step.ts";
import type { Person, TestCase } from "./test-case.ts";
import { type TestRow, testRows } from "./test-rows.ts";

export interface LoadedTests {
  readonly tests: readonly TestCase[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a test says nothing of the time, it begins here: a Wednesday morning. */
const USUAL_NOW = "2026-04-01T10:00";

type Report = (diagnostic: Diagnostic) => void;

/** The tests of a bot's folder (`*.test.yaml`), with what is wrong in them. A test with `cases` is one for each row. */
export function loadTests(files: readonly Source[], bot: Bot): LoadedTests {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (found) => diagnostics.push(found);
  const tests: TestCase[] = [];
  for (const source of files) {
    if (!/\.test\.ya?ml$/.test(source.name)) continue;
    const parsed = parseDocument(source);
    diagnostics.push(...parsed.diagnostics);
    const list = parsed.document && Cursor.root(parsed.document).get("tests");
    if (!list) continue;
    const snapshots = snapshotsFor(source.name, files);
    for (const test of list.items()) {
      for (const key of test.keys()) if (!testKeys.includes(key)) unknownKey(test, key, "in a test", testKeys, report);
      for (const row of testRows(test, list, report)) tests.push(readTest(row, bot, snapshots, report));
    }
  }
  return { tests, diagnostics };
}

const testKeys: readonly string[] = ["name", "now", "seed", "user", "users", "services", "cases", "chat"];

function readTest(
  { at, name, isRow }: TestRow,
  bot: Bot,
  snapshots: ReadonlyMap<string, Value>,
  report: Report,
): TestCase {
  const users = (at.get("users")?.entries() ?? []).map((one): [string, Person] => [String(one.key), readPerson(one)]);
  return {
    at,
    name,
    isRow,
    now: readMoment(at.get("now"), bot, report),
    seed: at.get("seed")?.text() ?? "test",
    users: new Map([["U1", readPerson(at.get("user"))], ...users]),
    services: readStubs(at.get("services")),
    chat: (at.get("chat")?.items() ?? []).flatMap((step) => readStep(step, report) ?? []),
    snapshots,
  };
}

function readMoment(at: Cursor | undefined, bot: Bot, report: Report): number {
  const text = at?.text() ?? USUAL_NOW;
  // A moment with an offset stands for itself; one without is in the bot's zone.
  const instant = /(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : instantOf(text, bot.timezone);
  if (instant !== undefined && !Number.isNaN(instant)) return instant;
  if (at) {
    const expected = "a moment such as 2026-04-01T10:00";
    report(diagnostic("wrong-type", at, { what: '"now"', expected, actual: text }));
  }
  return 0;
}

function readPerson(at: Cursor | undefined): Person {
  const displayName = at?.get("displayName")?.text();
  const language = at?.get("language")?.text();
  return { ...(displayName ? { displayName } : {}), ...(language ? { language } : {}) };
}
