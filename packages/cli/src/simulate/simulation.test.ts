import { compileBot, loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { expect, test } from "vitest";
import { Simulation } from "./simulation.ts";

const bot = `
renga: 1
bot: dice
locales: [en]
functions: { roll: { with: {}, result: { type: object, properties: { n: integer } } } }
services: { dice: { baseUrl: https://dice.example, operations: { roll: { path: /roll, response: { type: object, properties: { n: integer } } } } } }
`;
const flow = `
renga: 1
flow: roll
context: { first: integer, second: integer, status: integer }
triggers: { text: [roll] }
states:
  own: { run: roll, save: { first: =result.n }, onError: sorry }
  asked: { request: dice.roll, save: { second: =result.body.n, status: =result.status }, onError: sorry }
  tell: { say: "{{ first }}, {{ second }} ({{ status }})" }
aside:
  sorry: { say: Lost., target: $done }
`;

test("a function answers with its result, a request with a status beside it", () => {
  const files = [
    { name: "bot.yaml", text: bot },
    { name: "flows/roll.flow.yaml", text: flow },
  ];
  const loaded = loadBot(files, { channel: lineChannel });
  expect(loaded.diagnostics.map(({ message }) => message)).toEqual([]);
  if (!loaded.bot) return;
  const simulation = new Simulation({ compiled: compileBot(loaded.bot, lineChannel), now: 0, language: "en" });
  simulation.enter({ kind: "text", text: "roll" });
  simulation.enter({ kind: "answer", body: { n: 3 } });
  expect(simulation.enter({ kind: "answer", body: { n: 5 } })).toEqual(["bot: 3, 5 (200)"]);
});
