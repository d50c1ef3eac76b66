import type { Cursor } from "../document/cursor.ts";
import type { Action } from "./action.ts";
import { blockKeys, blockReaders } from "./blocks/blocks.ts";
import type { State } from "./flow.ts";
import { hashContent } from "./hash.ts";
import { readActions } from "./read-action.ts";
import { readHandlers } from "./read-handlers.ts";
import { readMessages } from "./read-message.ts";
import { readTarget, readTimed, readTransitions } from "./read-transition.ts";
import type { Reading } from "./reading.ts";

/** The states under a flow or a state: the main line in document order, then the side states. */
export function readStates(
  at: Cursor,
  parent: { readonly name?: string; readonly type: State["type"] },
  reading: Reading,
): readonly State[] {
  const main = at.get("states")?.entries() ?? [];
  const aside = at.get("aside")?.entries() ?? [];
  const next = parent.type === "parallel" ? [] : following(main);
  return [
    ...main.map((one, index) => readState(one, "main", parent.name, next[index], reading)),
    ...aside.map((one) => readState(one, "aside", parent.name, undefined, reading)),
  ];
}

/**
 * What each state of a main line runs on to. A history state is a way back, not a place to run into. Regions run side by side:
 * none runs on to the next.
 */
function following(main: readonly Cursor[]): readonly string[] {
  const names: string[] = [];
  let next = "$end";
  for (const [index, one] of [...main.entries()].reverse()) {
    names[index] = next;
    if (readType(one) !== "history") next = String(one.key);
  }
  return names;
}

function readState(
  at: Cursor,
  line: State["line"],
  parent: string | undefined,
  next: string | undefined,
  reading: Reading,
): State {
  const name = String(at.key);
  const type = readType(at);
  const block = blockKeys.find((key) => at.has(key));
  const target = readTarget(at.get("target"));
  const initial = at.get("initial")?.text();
  const states = readStates(at, { name, type }, reading);
  const first = initial ?? states.find((state) => state.line === "main")?.name;
  return {
    at,
    name,
    type,
    line,
    ...(parent !== undefined && { parent }),
    ...(at.get("history")?.value === "deep" && { deep: true }),
    ...(block && { block: blockReaders[block](at, reading) }),
    entry: readEntry(at, reading),
    exit: readActions(at.get("exit"), reading),
    on: readHandlers(at.get("on"), reading),
    always: readTransitions(at.get("always"), reading),
    after: readTimed(at.get("after"), reading),
    onDone: readTransitions(at.get("onDone"), reading),
    onError: readTransitions(at.get("onError"), reading),
    ...(target && { target }),
    ...(first !== undefined && { initial: first }),
    states,
    ...(next !== undefined && type !== "final" && type !== "history" && { next }),
    hash: hashContent(at.value, 8, reading),
  };
}

/** `say` of a state is short for an entry action, after the others. */
function readEntry(at: Cursor, reading: Reading): readonly Action[] {
  const say = at.get("say");
  const actions = readActions(at.get("entry"), reading);
  return say ? [...actions, { at: say, kind: "say", messages: readMessages(say, reading) }] : actions;
}

function readType(at: Cursor): State["type"] {
  const type = at.get("type")?.value;
  return type === "final" || type === "parallel" || type === "history" ? type : "plain";
}
