import { describe, expect, it } from "vitest";
import { plainChannel } from "../channel/plain-channel.ts";
import { loadBot } from "../load-bot.ts";
import type { Bot } from "../model/bot.ts";
import type { Source } from "../source/source.ts";
import { countWork } from "../testing/count-work.ts";
import { coreRules } from "./core-rules.ts";
import { createFacts } from "./facts.ts";

// What a rule does grows as the bot does: four times the states, or flows, are four times the work, and not sixteen. Work is
// counted in items looked at; see testing/count-work.ts.

const small = 1000;
const large = 4 * small;
/** Longer numbers make longer names. */
const most = 6;

const botFile = {
  name: "bot.yaml",
  text: "renga: 1\nbot: b\nlocales: [en]\nfunctions: { find: {} }\ndelivery: { policy: reply-only }\n",
};

/** One flow with a question, a call, a reminder and an apology for each of `count`. */
function longFlow(count: number): readonly Source[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const lines = [
    "renga: 1",
    "flow: long",
    "triggers: { text: [go] }",
    "context:",
    ...numbers.map((n) => `  v${n}: integer`),
    "derive:",
    ...numbers.map((n) => `  d${n}: v${n} + 1`),
    "states:",
    ...numbers.flatMap((n) => [
      `  ask${n}:`,
      `    ask: v${n}`,
      `    prompt: "After {{ d${Math.max(0, n - 1)} }}?"`,
      "    silence: [{ in: 1h, say: Still there? }]",
      `    onDone: [{ guard: v${n} > ${n}, target: say${n} }, say${n}]`,
      `  say${n}: { say: "{{ v${n} }}", on: { text: [{ match: w${n}, target: find${n} }] } }`,
      `  find${n}: { run: find, onError: sorry }`,
    ]),
    "aside:",
    "  sorry: { say: Sorry., target: $done }",
    "on:",
    "  text:",
    ...numbers.map((n) => `    - { match: at${n}, target: say${n} }`),
  ];
  return [botFile, { name: "long.flow.yaml", text: `${lines.join("\n")}\n` }];
}

/** As many flows, each called by the one before it. */
function manyFlows(count: number): readonly Source[] {
  const flows = Array.from({ length: count }, (_, n) =>
    [
      `  f${n}:`,
      `    triggers: { text: [{ contains: f${n}. }, go${n}] }`,
      "    context: { n: integer }",
      "    output: { n: =n }",
      `    states: { ask: { ask: n, prompt: How many? }, next: { call: f${(n + 1) % count}, save: { n: =result.n } } }`,
    ].join("\n"),
  );
  return [botFile, { name: "many.flow.yaml", text: `renga: 1\nflows:\n${flows.join("\n")}\n` }];
}

function load(files: readonly Source[]): Bot {
  const { draft } = loadBot(files, { channel: plainChannel, rules: [] });
  if (!draft) throw new RangeError("the bot cannot be read");
  return draft;
}

describe.each([
  ["states", longFlow],
  ["flows", manyFlows],
])("with four times the %s", (_, make) => {
  const bots = [small, large].map((count) => load(make(count)));

  it("reading takes four times the work", () => {
    const [less = 0, more = 0] = [small, large].map((count) => countWork(() => load(make(count))));
    expect(more / less).toBeLessThan(most);
  });

  it("what rules share takes four times the work", () => {
    const [less = 0, more = 0] = bots.map((bot) =>
      countWork(() => {
        const facts = createFacts(bot, plainChannel);
        for (const flow of bot.flows.values()) facts.graphOf(flow);
        facts.readsOf(undefined);
        void facts.checked;
      }),
    );
    expect(more / less).toBeLessThan(most);
  });

  const facts = bots.map((bot) => createFacts(bot, plainChannel));
  for (const one of facts) void one.checked;

  it.each(coreRules.map((rule) => [rule.code, rule] as const))("so does %s", (_code, rule) => {
    const [less = 0, more = 0] = bots.map((bot, index) =>
      countWork(() => {
        const known = facts[index];
        if (known) rule.check(bot, () => {}, known);
      }),
    );
    // A rule that has nothing to look at is done.
    expect(more / Math.max(less, small)).toBeLessThan(most);
  });
});
