import type { Cursor } from "../../document/cursor.ts";
import type { AskBlock } from "../flow.ts";
import { readAssignments, splitName } from "../read-assignments.ts";
import { readDuration } from "../read-duration.ts";
import { readMessages } from "../read-message.ts";
import { readData, readExpression, readText } from "../read-scalar.ts";
import type { Reading } from "../reading.ts";
import { readOptions, readQuestion, readTexts } from "./question.ts";

export function readAsk(at: Cursor, reading: Reading): AskBlock {
  const ask = at.get("ask") ?? at;
  const { scope, name } = splitName(ask.text() ?? "");
  const picker = readPicker(at.get("picker"), reading);
  const parse = at.get("parse");
  const parsed = parse && readExpression(parse, reading);
  const gather = readDuration(at.get("gather")?.text() ?? "");
  return {
    ...readQuestion(at, at.get("prompt"), reading),
    kind: "ask",
    variable: { at: ask, scope: scope === "user" ? "user" : "flow", name },
    suggest: readOptions(at.get("suggest"), reading),
    ...(picker && { picker }),
    ...(parsed && { parse: parsed }),
    checks: readChecks(at.get("check"), reading),
    ifKnown: at.get("ifKnown")?.value === "skip" ? "skip" : "ask",
    skip: readTexts(at.get("skip"), reading),
    done: readTexts(at.get("done"), reading),
    required: at.get("required")?.value !== false,
    ...(gather !== undefined && { gather }),
    save: readAssignments(at.get("save"), reading),
  };
}

function readPicker(at: Cursor | undefined, reading: Reading): AskBlock["picker"] {
  if (!at) return undefined;
  const label = at.get("label");
  const min = at.get("min");
  const max = at.get("max");
  const initial = at.get("initial");
  return {
    ...(label && { label: readText(label, reading) }),
    ...(min && { min: readData(min, reading) }),
    ...(max && { max: readData(max, reading) }),
    ...(initial && { initial: readData(initial, reading) }),
  };
}

function readChecks(at: Cursor | undefined, reading: Reading): AskBlock["checks"] {
  const checks: AskBlock["checks"][number][] = [];
  for (const one of at?.oneOrMany() ?? []) {
    const that = one.get("that");
    const condition = that && readExpression(that, reading);
    const otherwise = one.get("else");
    if (condition) checks.push({ that: condition, ...(otherwise && { else: readMessages(otherwise, reading) }) });
  }
  return checks;
}
