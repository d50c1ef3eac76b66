import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  advance,
  type CallResult,
  type Conversation,
  compileBot,
  coverageKinds,
  findPaths,
  loadBot,
  loadTests,
  playTests,
  printFailure,
  type RecordedTurn,
  recordTest,
  type Source,
  type Value,
  writeSkeletons,
} from "@renga/core";
import { lineChannel } from "@renga/line";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { playChannel } from "../packages/cli/src/play-channel.ts";
import { root } from "./lib/root.ts";

/**
 * Plays the examples of docs/testing.md. Its fences: `yaml bot` and `yaml flow` are the bot; `yaml tests` is a test file that
 * passes, with `json snapshot NAME` what it keeps; `yaml tests fails` one that fails, with `text` what is said of it; `yaml
 * skeletons STATE` the test that is written for a state; `yaml recorded` what a chat becomes in which its texts are written, and
 * its services answer so.
 *
 * `UPDATE_DOCS=1 npm test -- unit scripts/testing-page` writes what comes out into the page.
 */
const path = join(root, "docs/testing.md");
const page = readFileSync(path, "utf8");
let recorded = page;
afterAll(() => {
  if (process.env.UPDATE_DOCS) writeFileSync(path, recorded);
});

const fences = [...page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map((match, index) => ({
  index,
  line: page.slice(0, match.index).split("\n").length,
  info: match[1] ?? "",
  body: match[2] ?? "",
}));
type Fence = (typeof fences)[number];

const bodyOf = (info: string): string => fences.find((fence) => fence.info === info)?.body ?? "";
const files: Source[] = [
  { name: "bot.yaml", text: bodyOf("yaml bot") },
  { name: "flows/cake.flow.yaml", text: bodyOf("yaml flow") },
];

function play(tests: string): ReturnType<typeof playTests> {
  const all = [...files, { name: "tests/cake.test.yaml", text: tests }, ...snapshots()];
  const { bot, diagnostics } = loadBot(all, { channel: lineChannel });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  if (!bot) throw new RangeError("the bot of the page does not check");
  const loaded = loadTests(all, bot);
  expect(loaded.diagnostics.map(({ message }) => message)).toEqual([]);
  expect(loaded.tests.length).toBeGreaterThan(0);
  return playTests(compileBot(bot, lineChannel), playChannel, loaded.tests);
}

function snapshots(): Source[] {
  return fences.flatMap(({ info, body }) => {
    const name = /^json snapshot (.+)$/.exec(info)?.[1];
    return name === undefined ? [] : [{ name: `tests/__snapshots__/cake/${name}.json`, text: body }];
  });
}

/** Plays what a test file has users write, as a host does, and records it. */
function record(tests: string): string {
  const [{ name, chat, services = {} } = { name: "", chat: [] }] = (
    parse(tests) as {
      tests: { name: string; chat: { user?: string }[]; services?: Record<string, { body: Value }> }[];
    }
  ).tests;
  const { bot } = loadBot(files, { channel: lineChannel });
  if (!bot) throw new RangeError("the bot of the page does not check");
  const compiled = compileBot(bot, lineChannel);
  const turns: RecordedTurn[] = [];
  let conversation: Conversation | undefined;
  const take = (given: object): void => {
    const input = { ...given, id: `i${turns.length}`, at: Date.parse("2026-11-23T12:00:20Z") } as RecordedTurn["input"];
    const turn = advance(compiled, conversation, input);
    conversation = turn.conversation;
    turns.push({ input, effects: turn.effects });
    for (const effect of turn.effects) {
      if (effect.type !== "request") continue;
      const { body = {} } = services[effect.operation] ?? {};
      take({ kind: "result", call: effect.id, result: { ok: true, status: 200, body } satisfies CallResult });
    }
  };
  for (const { user } of chat) {
    const event = { type: "message", message: { id: "9", type: "text", text: user ?? "" } };
    if (user !== undefined) take({ kind: "event", userId: "Uabc", language: "en", ...playChannel.inputOf?.(event) });
  }
  return recordTest({ bot: compiled, channel: playChannel, turns, name })?.text ?? "";
}

function agree({ info, body }: Fence, actual: string): void {
  if (process.env.UPDATE_DOCS) recorded = recorded.replace(`\`\`\`${info}\n${body}`, () => `\`\`\`${info}\n${actual}`);
  else expect(actual).toBe(body);
}

describe("docs/testing.md", () => {
  test.each(fences.filter(({ info }) => info === "yaml tests").map((fence) => [fence.line, fence.body] as const))(
    "line %i passes",
    (_, body) => {
      const { results } = play(body);
      if (process.env.UPDATE_DOCS) {
        for (const { name, message } of results.flatMap((result) => result.snapshots)) {
          const fence = fences.find(({ info }) => info === `json snapshot ${name}`);
          if (fence) agree(fence, `${JSON.stringify(message, null, 2)}\n`);
        }
        return;
      }
      expect(results.flatMap(({ failures }) => failures.map((failure) => printFailure(failure)))).toEqual([]);
    },
  );

  test.each(fences.filter(({ info }) => info === "yaml tests fails").map((fence) => [fence.line, fence] as const))(
    "line %i fails as it says",
    (_, fence) => {
      const failures = play(fence.body).results.flatMap((result) => result.failures);
      expect(failures.length).toBeGreaterThan(0);
      agree(fences[fence.index + 1] as Fence, `${failures.map((failure) => printFailure(failure)).join("\n\n")}\n`);
    },
  );

  test.each(
    fences.filter(({ info }) => info.startsWith("yaml skeletons")).map((fence) => [fence.line, fence] as const),
  )("line %i is written", (_, fence) => {
    const { bot } = loadBot(files, { channel: lineChannel });
    if (!bot) throw new RangeError("the bot of the page does not check");
    const compiled = compileBot(bot, lineChannel);
    const { coverage } = playTests(compiled, playChannel, []);
    const state = fence.info.split(" ").at(-1);
    const missed = coverageKinds.flatMap((kind) => coverage[kind].missed);
    const wanted = missed.filter(({ flow, name, key }) => `${flow}.${name}` === state && key.startsWith("state "));
    agree(fence, writeSkeletons(findPaths(compiled, playChannel, wanted)));
  });

  test.each(fences.filter(({ info }) => info === "yaml recorded").map((fence) => [fence.line, fence] as const))(
    "line %i is recorded, and passes",
    (_, fence) => {
      agree(fence, record(fence.body));
      expect(play(fence.body).results.flatMap(({ failures }) => failures.map((one) => printFailure(one)))).toEqual([]);
    },
  );

  test("every key of a test and of a step is there", () => {
    const schema = JSON.parse(readFileSync(join(root, "schemas/test.schema.json"), "utf8")) as {
      definitions: Record<"test" | "step", { properties: Record<string, { properties?: object }> }>;
    };
    const keys = [
      ...Object.keys(schema.definitions.test.properties),
      ...Object.keys(schema.definitions.step.properties).filter((key) => !/^U[13-9]$/.test(key)),
      ...Object.keys(schema.definitions.step.properties.expect?.properties ?? {}),
    ];
    expect(keys.filter((key) => !new RegExp(`\\b${key}:|\`${key}\``).test(page))).toEqual([]);
  });
});
