import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { apiEndpoints, missingEndpoints } from "./api/api-endpoints.ts";
import { devChannelSecret } from "./create-emulator.ts";
import { pageCalls } from "./inspector/page-calls.ts";
import { actionTypes, readUserAction } from "./inspector/user-action.ts";

const page = readFileSync(new URL("../../../docs/emulator.md", import.meta.url), "utf8");
const source = readFileSync(new URL("./create-emulator.ts", import.meta.url), "utf8");

it("the page lists every emulated call, and no other", () => {
  for (const { method, path } of apiEndpoints) expect(page).toContain(`| \`${method} ${path}\` |`);
  for (const { method, path } of missingEndpoints) expect(page).not.toContain(`| \`${method} ${path}\` |`);
});

it("the page lists every call of the emulator's own", () => {
  for (const { method, path } of pageCalls) expect(page).toContain(`| \`${method} /_emulator${path}\` |`);
});

it("the page writes down every action of a user as the emulator takes it", () => {
  const [, block = ""] = /^```json user-actions\n(.*?)^```/ms.exec(page) ?? [];
  const actions = block
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const action of actions) expect(readUserAction(action), JSON.stringify(action)).toBeDefined();
  expect([...new Set(actions.map(({ type }) => type))].toSorted()).toEqual([...actionTypes].toSorted());
});

it("the page names every option and the secret", () => {
  const [, body = ""] = /export interface EmulatorOptions \{(.*?)\n\}/s.exec(source) ?? [];
  const names = [...body.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(page).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, "m"));
  expect(page).toContain(devChannelSecret);
});
