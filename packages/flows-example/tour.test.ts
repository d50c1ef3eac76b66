import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileBot, loadBot, loadTests, playTest, printFailure, type Source } from "@renga/core";
import { lineChannel } from "@renga/line";
import { expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const page = readFileSync(`${here}README.md`, "utf8");

/** The chats of the tour: a fence `yaml test BOT`, one test of that bot. */
const chats = [...page.matchAll(/^```yaml test (\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, bot = "", chat = ""]) => [bot, chat] as const,
);

function filesOf(bot: string): Source[] {
  const names = globSync("{bot.yaml,flows/*,messages/*,richmenus/*.yaml}", { cwd: `${here}${bot}` });
  return names.map((name) => ({ name, text: readFileSync(`${here}${bot}/${name}`, "utf8") }));
}

it.each(chats)("the tour's chat with the %s comes out so", (name, chat) => {
  const files = [...filesOf(name), { name: "tests/tour.test.yaml", text: `renga: 1\ntests:\n${chat}` }];
  const { bot, diagnostics } = loadBot(files, { channel: lineChannel });
  expect(diagnostics.map((one) => one.message)).toEqual([]);
  if (!bot) return;
  const { tests, diagnostics: mistakes } = loadTests(files, bot);
  expect(mistakes.map((one) => one.message)).toEqual([]);
  expect(tests).toHaveLength(1);
  for (const test of tests) {
    expect(playTest(compileBot(bot, lineChannel), lineChannel, test).failures.map((one) => printFailure(one))).toEqual(
      [],
    );
  }
});
