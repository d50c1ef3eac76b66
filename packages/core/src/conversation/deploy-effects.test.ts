import { expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { testChannel } from "../testing/test-channel.ts";
import { type CompiledBot, compileBot } from "./compiled-bot.ts";
import { deployEffects } from "./deploy-effects.ts";

const rest = `
  look: { run: find, onError: sorry }
  both:
    type: parallel
    states:
      left: { states: { ask_left: { ask: b, prompt: Left? } } }
      right: { states: { ask_right: { ask: c, prompt: Right? } } }
  sub: { call: other }
  done: { say: "{{ a }} {{ b }} {{ c }} {{ size }}" }
aside:
  sorry: { say: Sorry., target: $done }
`;

function botOf(flow: string, ...others: string[]): CompiledBot {
  const { bot, diagnostics } = loadBot(
    [
      { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\nfunctions: { find: { result: string } }\n" },
      { name: "flows/a.flow.yaml", text: flow },
      ...["other", ...others].map((name) => ({
        name: `flows/${name}.flow.yaml`,
        text: `renga: 1\nflow: ${name}\ntriggers: { text: [${name}] }\nstates: { well: { menu: Well?, options: [{ label: So, target: $done }] } }\n`,
      })),
    ],
    { channel: testChannel },
  );
  if (!bot) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return compileBot(bot, testChannel);
}

const head = "renga: 1\nflow: a\ntriggers: { text: [go] }\n";
const older = botOf(
  `${head}context: { a: integer, b: integer, c: integer, size: integer, old: integer }\nstates:\n  ask_a: { ask: a, prompt: A? }\n  ask_old: { ask: old, prompt: "{{ a }}?" }\n  ask_size: { ask: size, prompt: "{{ old }}?" }${rest}`,
  "gone",
);

it("the same bot changes nothing", () => {
  expect(deployEffects(older, older).map(({ how }) => how)).toEqual(["same", "same", "same"]);
});

it("each state in which a conversation can stand has its outcome", () => {
  const newer = botOf(
    `${head}context: { a: integer, b: integer, c: integer, size: string }\nmigrate: [{ from: ask_size, to: ask_portion }]\nstates:\n  ask_a: { ask: a, prompt: Which A? }\n  ask_portion: { ask: size, prompt: "Portion?" }${rest}`,
  );
  expect(deployEffects(older, newer)).toEqual([
    {
      flow: "a",
      how: "changed",
      states: [
        { state: "ask_a", how: "asked-again" },
        { state: "ask_old", how: "begins-anew", to: "ask_a" },
        { state: "ask_size", how: "migrated", to: "ask_portion" },
        { state: "look", how: "goes-on" },
        { state: "ask_left", how: "goes-on" },
        { state: "ask_right", how: "goes-on" },
        { state: "sub", how: "goes-on" },
      ],
      lost: [
        { name: "size", why: "retyped" },
        { name: "old", why: "gone" },
      ],
    },
    { flow: "other", how: "same", states: [{ state: "well", how: "goes-on" }], lost: [] },
    { flow: "gone", how: "ends", states: [{ state: "well", how: "ends" }], lost: [] },
  ]);
});
