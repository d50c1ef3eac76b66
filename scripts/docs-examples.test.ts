import { readFileSync } from "node:fs";
import {
  compileBot,
  compileFlow,
  type Diagnostic,
  loadBot,
  loadTests,
  playTest,
  positionAt,
  type Source,
} from "@renga/core";
import { lineChannel } from "@renga/line";
import { describe, expect, it } from "vitest";

/**
 * Runs the examples of the docs. A fence `yaml flow` is one flow file or several, `yaml bot` the bot.yaml of the flow
 * that follows it (and other files, each headed by `--- name`), `yaml chat` a conversation with the flow before it, and `json machine` what that flow compiles to.
 */
const pages = ["README.md", "docs/flow-language.md", "docs/life-of-a-flow.md"];

interface Example {
  readonly line: number;
  readonly flow: string;
  bot: string | undefined;
  chat: string | undefined;
  machine: string | undefined;
}

function examplesOf(page: string): Example[] {
  const text = readFileSync(new URL(`../${page}`, import.meta.url), "utf8");
  const examples: Example[] = [];
  let bot: string | undefined;
  for (const fence of text.matchAll(/^```(?:yaml|json) (flow|bot|chat|machine)\n([\s\S]*?)^```$/gm)) {
    const [, kind, body = ""] = fence;
    if (kind === "bot") bot = body;
    if (kind === "chat") (examples.at(-1) as Example).chat = body;
    if (kind === "machine") (examples.at(-1) as Example).machine = body;
    if (kind !== "flow") continue;
    examples.push({
      line: text.slice(0, fence.index).split("\n").length,
      flow: body,
      bot,
      chat: undefined,
      machine: undefined,
    });
    bot = undefined;
  }
  return examples;
}

function filesOf(example: Example): Source[] {
  const flows = example.flow.split(/^---$/m).map((text, index) => ({ name: `flows/${index}.flow.yaml`, text }));
  const [bot = "", ...parts] = (example.bot ?? "renga: 1\nbot: docs\nlocales: [en, ja]\ntimezone: Asia/Tokyo\n").split(
    /^--- (.+)\n/m,
  );
  const others = parts.flatMap((name, index) => (index % 2 === 0 ? [{ name, text: parts[index + 1] ?? "" }] : []));
  const chat = (example.chat ?? "- user: hello\n").replace(/^/gm, "      ");
  const tests = `renga: 1\ntests:\n  - name: example\n    now: 2026-04-01T10:00\n    chat:\n${chat.trimEnd()}\n`;
  return [{ name: "bot.yaml", text: bot }, ...others, ...flows, { name: "tests/a.test.yaml", text: tests }];
}

function told(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    (one) => `${one.range.source.name}:${positionAt(one.range.source, one.range.start).line}: ${one.message}`,
  );
}

describe.each(pages)("%s", (page) => {
  it.each(examplesOf(page).map((example) => [`line ${example.line}`, example] as const))("%s", (_, example) => {
    const files = filesOf(example);
    const { bot, diagnostics } = loadBot(files, { channel: lineChannel });
    expect(told(diagnostics)).toEqual([]);
    const [flow] = bot?.flows.values() ?? [];
    if (bot && flow && example.machine)
      expect(compileFlow(flow, bot, lineChannel)).toEqual(JSON.parse(example.machine));
    if (!bot || !example.chat) return;
    const { tests } = loadTests(files, bot);
    for (const test of tests)
      expect(playTest(compileBot(bot, lineChannel), lineChannel, test).failures.map((one) => one.message)).toEqual([]);
  });
});
