import type { CompiledBot } from "../../conversation/compiled-bot.ts";
import { instantOf } from "../../expression/dates.ts";
import type { ValueObject } from "../../expression/value.ts";
import { keysOf, type Part } from "../coverage.ts";
import type { PlayChannel } from "../play-channel.ts";
import { stepOfValue } from "../step-of-value.ts";
import { playStep } from "../steps/play-step.ts";
import type { TestCase } from "../test-case.ts";
import { nameOfCall, World } from "../world.ts";
import { writtenMessage } from "../written-message.ts";
import { nextSteps } from "./next-steps.ts";

/** A conversation that reaches parts of a bot: a test that passes as it stands. */
export interface FoundPath {
  /** The part that it was looked for; the others it reaches by the way. */
  readonly reaches: readonly Part[];
  readonly language: string;
  readonly now: string;
  /** Names of the services and functions that are asked on the way. */
  readonly asks: readonly string[];
  /** As a test file has them, what the bot said included. */
  readonly steps: readonly ValueObject[];
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[];
  /** What no conversation reached that was tried. */
  readonly unreached: readonly Part[];
}

/** Turns that are tried at most, for each language; more where much is looked for. */
const TURNS = 4000;
const TURNS_PER_PART = 40;
/** Steps of one conversation at most. */
const LENGTH = 30;
/** How many conversations go on that stand in the same place and differ in values only. */
const ALIKE = 4;

const NOW = "2026-04-01T10:00";

/**
 * The shortest conversation to each of these parts, found by trying: from the first word on, whatever can be tapped, said,
 * answered or waited for, breadth first. So a path that is found is a true one, guards, calls and service answers included.
 */
export function findPaths(bot: CompiledBot, channel: PlayChannel, missed: readonly Part[]): FoundPaths {
  const wanted = new Map(missed.map((part) => [part.key, part]));
  const found: Found[] = [];
  for (const language of bot.model.locales) {
    const isMain = language === bot.model.locales[0];
    const here = new Set(
      [...wanted.keys()].filter((key) => (key.startsWith("locale ") ? key.endsWith(`/${language}`) : isMain)),
    );
    if (here.size === 0) continue;
    for (const path of explore(bot, channel, language, here)) found.push(path);
  }
  const paths = fewest(found).map(({ node, keys, language }) => ({
    reaches: keys.flatMap((key) => wanted.get(key) ?? []),
    language,
    now: NOW,
    asks: [...asksOf(node)],
    steps: stepsTo(node),
  }));
  const reached = new Set(found.flatMap(({ keys }) => keys));
  return { paths, unreached: missed.filter(({ key }) => !reached.has(key)) };
}

interface Node {
  readonly world: World;
  readonly steps: readonly ValueObject[];
  readonly before?: Node;
  readonly depth: number;
}

interface Found {
  readonly node: Node;
  readonly keys: readonly string[];
  readonly language: string;
}

function explore(bot: CompiledBot, channel: PlayChannel, language: string, wanted: Set<string>): readonly Found[] {
  const found: Found[] = [];
  const root: Node = { world: new World(bot, channel, emptyTest(bot, language)), steps: [], depth: 0 };
  // A talk that has ended, with nothing learnt, is the beginning again.
  const seen = new Set([wholeOf(root)]);
  const alike = new Map<string, number>();
  const queue: Node[] = [root];
  const most = Math.max(TURNS, wanted.size * TURNS_PER_PART);
  let turns = 0;
  for (let node = queue.shift(); node && wanted.size > 0 && turns < most; node = queue.shift()) {
    for (const step of nextSteps(node.world)) {
      const next = goOn(node, step);
      turns += 1;
      if (!next) continue;
      const keys = [...new Set(next.world.turns.flatMap((turn) => [...keysOf(turn)]))].filter((key) =>
        wanted.delete(key),
      );
      if (keys.length > 0) found.push({ node: next, keys, language });
      const place = placeOf(next);
      const whole = wholeOf(next);
      if (seen.has(whole) || next.depth >= LENGTH) continue;
      seen.add(whole);
      const times = alike.get(place) ?? 0;
      alike.set(place, times + 1);
      if (times < ALIKE) queue.push(next);
    }
  }
  return found;
}

/** One step further; undefined when the test would fail there. */
function goOn(node: Node, value: ValueObject): Node | undefined {
  const world = node.world.fork();
  const step = stepOfValue(value, node.world.test.at);
  if (!step) return undefined;
  playStep(world, step);
  if (world.failures.length > 0) return undefined;
  const chat = world.chat("U1");
  const said: ValueObject[] = chat.unread.map(({ message }) => ({ bot: writtenMessage(message) }));
  chat.unread = [];
  for (const other of world.chats) {
    if (other.unread.length > 0) said.push({ in: other.name, bot: "..." });
    other.unread = [];
  }
  const errors = world.errors.splice(0).map(({ entry }) => ({ expect: { error: entry.code } }));
  return { world, steps: [value, ...said, ...errors], before: node, depth: node.depth + 1 };
}

function stepsTo(node: Node | undefined): readonly ValueObject[] {
  return node ? [...stepsTo(node.before), ...node.steps] : [];
}

function asksOf(node: Node): ReadonlySet<string> {
  const asks = new Set<string>();
  for (let at: Node | undefined = node; at; at = at.before) {
    for (const effect of at.world.chat("U1").made) {
      if (effect.type === "request") asks.add(effect.operation);
      if (effect.type === "run") asks.add(effect.function);
      if (effect.type === "content") asks.add(nameOfCall(effect));
    }
  }
  return asks;
}

/** Longest first, and of each only what longer ones do not reach by the way. */
function fewest(found: readonly Found[]): readonly Found[] {
  const chosen: Found[] = [];
  const passed = new Set<Node>();
  for (const one of [...found].sort((a, b) => b.node.depth - a.node.depth)) {
    if (passed.has(one.node)) {
      const longer = chosen.findIndex(({ node }) => isOnWayTo(one.node, node));
      const other = chosen[longer];
      if (other) chosen[longer] = { ...other, keys: [...one.keys, ...other.keys] };
      continue;
    }
    chosen.push(one);
    for (let at: Node | undefined = one.node; at; at = at.before) passed.add(at);
  }
  return chosen.reverse();
}

function isOnWayTo(node: Node, end: Node): boolean {
  for (let at: Node | undefined = end; at; at = at.before) if (at === node) return true;
  return false;
}

/** Where a conversation stands, without the numbers and values of this one. */
function placeOf({ world }: Node): string {
  const { conversation } = world.chat("U1");
  const stack = (conversation?.stack ?? []).map((run) => [
    run.flow,
    run.value,
    run.question && [run.question.state, run.question.attempts],
    Object.values(run.calls ?? {}).map((call) => call.id),
    Object.values(run.timers ?? {}).map((timer) => [timer.event, timer.index ?? 0]),
  ]);
  const detached = Object.values(conversation?.detached ?? {}).map((timer) => timer.event);
  return JSON.stringify([stack, detached, world.chat("U1").waiting.length]);
}

/** The same with its values. */
function wholeOf(node: Node): string {
  const { conversation } = node.world.chat("U1");
  const runs = (conversation?.stack ?? []).map((run) => [run.context, run.input ?? {}]);
  return JSON.stringify([placeOf(node), conversation?.memory ?? {}, runs]);
}

/** A test in which every service keeps its answer for a `result` step. */
function emptyTest(bot: CompiledBot, language: string): TestCase {
  const operations = [...bot.model.services.values()].flatMap((service) =>
    [...service.operations.keys()].map((operation) => `${service.name}.${operation}`),
  );
  const names = [...operations, ...bot.model.functions.keys(), "content"];
  return {
    at: bot.model.at,
    name: "",
    isRow: false,
    now: instantOf(NOW, bot.model.timezone) ?? 0,
    seed: "test",
    users: new Map([["U1", { language }]]),
    services: new Map(names.map((name) => [name, { answers: ["later"] }])),
    chat: [],
    snapshots: new Map(),
  };
}
