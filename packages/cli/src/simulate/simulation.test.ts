import { compileBot, loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { expect, test } from "vitest";
import { parseLine } from "./parse-line.ts";
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

function rolling(): Simulation {
  const files = [
    { name: "bot.yaml", text: bot },
    { name: "flows/roll.flow.yaml", text: flow },
  ];
  const loaded = loadBot(files, { channel: lineChannel });
  if (!loaded.bot) throw new Error(loaded.diagnostics.map(({ message }) => message).join("\n"));
  const simulation = new Simulation({ compiled: compileBot(loaded.bot, lineChannel), now: 0, language: "en" });
  simulation.enter({ kind: "text", text: "roll" });
  return simulation;
}

function typed(simulation: Simulation, line: string): readonly string[] {
  return simulation.enter(parseLine(line));
}

test("a function answers with its result, a request with a status beside it", () => {
  const simulation = rolling();
  typed(simulation, '/answer {"n":3}');
  expect(typed(simulation, '/answer {"n":5}')).toEqual(["bot: 3, 5 (200)"]);
});

test("what a test says under services can be typed after /answer", () => {
  const simulation = rolling();
  typed(simulation, '/answer {"n":3}');
  expect(typed(simulation, '/answer {"body":{"n":5},"status":201}')).toEqual(["bot: 3, 5 (201)"]);
});

test.each(['{"status":503}', '{"error":"timeout"}', '{"error":{"kind":"status","status":404}}'])(
  "/answer %s is a failure, as in a test",
  (written) => {
    const simulation = rolling();
    typed(simulation, '/answer {"n":3}');
    expect(typed(simulation, `/answer ${written}`)).toEqual(["bot: Lost."]);
  },
);
