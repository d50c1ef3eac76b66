import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { examplesIn } from "../../testing/examples-in.ts";
import { messageShorthands } from "./message-shorthands.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../../../schemas/line-message.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv({ strict: false }).compile(schema);
const { properties } = schema.else as { properties: { [key: string]: { description?: string; examples?: unknown[] } } };

function fileOf(key: string): URL {
  return new URL(`./${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`, import.meta.url);
}

describe.each(messageShorthands)("the schema for editors", ({ key, beside }) => {
  it(`knows ${key} and what may stand beside it`, () => {
    for (const name of [key, ...beside]) expect(Object.keys(properties)).toContain(name);
  });

  it(`takes the examples of ${key}`, () => {
    for (const example of examplesIn(fileOf(key))) {
      const message = typeof example === "string" ? { text: example } : example;
      expect([validate(message), validate.errors]).toEqual([true, null]);
    }
  });

  it(`takes its own examples of ${key}`, () => {
    const examples = properties[key]?.examples ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect([validate({ [key]: example }), validate.errors]).toEqual([true, null]);
  });
});

it.each([
  [{ type: "flex", altText: "a", contents: { type: "bubble" } }],
  [{ type: "bubble", body: {} }],
  [{ use: "messages/receipt.flex.json", altText: { ja: "ご予約", en: "Booked" } }],
  [{ text: "Hi", quickReply: [{ $tap: "hold", label: "Hold", with: { id: "=f.id" } }], sender: "Chef", quote: true }],
  [
    {
      carousel: [{ $each: "s in slots", text: "{{ s.time }}", actions: [{ label: "Book", data: { slot: "=s.id" } }] }],
    },
  ],
  [{ carousel: "=columns", $if: "size(columns) > 0" }],
])("the schema for editors takes %j", (message) => {
  expect([validate(message), validate.errors]).toEqual([true, null]);
});

it.each([
  [{}],
  [{ picture: "https://example.com/a.jpg" }],
  [{ image: "http://example.com/a.jpg" }],
  [{ image: { url: "https://example.com/a.jpg", previw: "x" } }],
  [{ buttons: { text: "Hi", action: ["Yes"] } }],
  [{ confirm: { text: "Sure?", actions: [{}] } }],
  [{ text: "Hi", quickReplies: [] }],
  [{ type: "letter", text: "Hi" }],
])("the schema for editors refuses %j", (message) => {
  expect(validate(message)).toBe(false);
});

it("says in words and examples what every part is", () => {
  for (const [key, part] of Object.entries({ ...properties, ...schema.definitions } as typeof properties)) {
    if ("$ref" in part && part.description === undefined) continue;
    expect(part.description, key).toBeTypeOf("string");
  }
});
