import { readdirSync } from "node:fs";
import type { SayMessage, Value } from "@renga/core";
import { checkMessage } from "@renga/line-protocol";
import { describe, expect, it } from "vitest";
import { examplesIn } from "../../testing/examples-in.ts";
import { codec, sayEffect } from "../../testing/test-codec.ts";
import { checkStatic } from "../check-static.ts";
import { renderSay } from "../render-say.ts";
import { messageShorthands } from "./message-shorthands.ts";

/** A text as core gives it; a value that an expression would give. */
function evaluated(value: unknown): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('"=event.source.userId"', `"U${"1".repeat(32)}"`)) as Value;
}

function asMessage(value: unknown): SayMessage {
  const message = evaluated(value);
  return (typeof message === "string" ? { text: message } : message) as SayMessage;
}

function fileOf(key: string): string {
  return `./${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
}

describe.each(messageShorthands.map(({ key }) => key))("the examples of %s", (key) => {
  const examples = examplesIn(new URL(fileOf(key), import.meta.url));

  it("exist", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it("have nothing wrong before the flow runs", () => {
    for (const example of examples) expect(checkStatic(evaluated(example))).toEqual([]);
  });

  it("become messages that LINE takes", async () => {
    const { messages, faults } = renderSay(sayEffect(examples.map(asMessage)), codec, { quoteToken: "q1" });
    expect(faults).toEqual([]);
    expect(messages.flatMap((message) => checkMessage(message))).toEqual([]);
    await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(`../../testdata/messages/${key}.json`);
  });
});

it.each(["quick-reply", "sender"])("the examples of %s become messages that LINE takes", async (name) => {
  const examples = examplesIn(new URL(`./${name}.ts`, import.meta.url));
  const { messages, faults } = renderSay(sayEffect(examples.map(asMessage)), codec);
  expect(faults).toEqual([]);
  expect(messages.length).toBeGreaterThan(0);
  await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(`../../testdata/messages/${name}.json`);
});

it("the examples of actions become actions that LINE takes", async () => {
  const examples = examplesIn(new URL("../actions/expand-action.ts", import.meta.url)).map(evaluated);
  expect(checkStatic({ text: "…", quickReply: examples })).toEqual([]);
  const known = examples.filter((example) => !JSON.stringify(example).includes("$tap"));
  const { messages, faults } = renderSay(sayEffect([{ text: "…", quickReply: known }]), codec);
  expect(faults).toEqual([]);
  expect(messages.length).toBe(1);
  await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot("../../testdata/messages/actions.json");
});

it("every short form stands in the list", () => {
  const files = readdirSync(new URL(".", import.meta.url)).map((name) => `./${name}`);
  const helpers = [
    "alt-text",
    "card",
    "expand-message",
    "message-shorthands",
    "quick-reply",
    "sender",
    "shorthand",
    "with-taps",
  ];
  const expected = files.filter(
    (name) => !name.endsWith(".test.ts") && !helpers.some((helper) => name === `./${helper}.ts`),
  );
  expect(messageShorthands.map(({ key }) => fileOf(key)).sort()).toEqual(expected.sort());
});
