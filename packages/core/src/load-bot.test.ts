import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plainChannel } from "./channel/plain-channel.ts";
import { loadBot } from "./load-bot.ts";
import type { Source } from "./source/source.ts";

const folder = new URL("../../flows-example/osteria/", import.meta.url);

function osteria(): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => ({ name: name.replaceAll("\\", "/"), text: readFileSync(new URL(name, folder), "utf8") }));
}

test("the example bot is read whole, and nothing is wrong with it", () => {
  const { bot, diagnostics } = loadBot(osteria(), { channel: { ...plainChannel, shorthands: ["flex"] } });
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  expect([...(bot?.flows.keys() ?? [])].sort()).toEqual(["reservation", "welcome"]);
  const reservation = bot?.flows.get("reservation");
  expect(reservation?.initial).toBe("ask_date");
  expect(reservation?.byName.get("confirm")?.next).toBe("book");
  expect(reservation?.byName.get("done")?.entry.map(({ kind }) => kind)).toEqual(["set", "schedule", "say"]);
});
