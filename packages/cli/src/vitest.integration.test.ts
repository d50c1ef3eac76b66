import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const home = mkdtempSync(join(tmpdir(), "renga-vitest-"));
const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "../vitest.mjs");
const source = new URL("vitest.ts", import.meta.url).href;

interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

beforeAll(() => {
  const files: { readonly [name: string]: string } = {
    "vitest.config.mjs": `const conditions = ["@renga/source"];\nexport default { resolve: { conditions }, ssr: { resolve: { conditions } } };\n`,
    "bots.test.js": `import { describeBot } from ${JSON.stringify(source)};\ndescribeBot(new URL("./cafe/", import.meta.url), { minimums: { states: 90 } });\ndescribeBot("broken");\n`,
    "cafe/bot.yaml": "renga: 1\nbot: cafe\nlocales: [en]\n",
    "cafe/flows/hi.flow.yaml":
      "renga: 1\nflow: hi\ntriggers: { text: [hi] }\nstates:\n  hello: { say: Hello!, target: $done }\naside:\n  bye: { say: Bye!, target: $done }\n",
    "cafe/tests/hi.test.yaml":
      "renga: 1\ntests:\n  - name: says hello\n    chat: [{ user: hi }, { bot: Hello! }]\n  - name: says goodbye\n    chat: [{ user: hi }, { bot: Goodbye! }]\n",
    "broken/bot.yaml": "renga: 1\nbto: broken\n",
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(home, name, ".."), { recursive: true });
    writeFileSync(join(home, name), text);
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("each conversation is a test of vitest, and says what went wrong as renga test does", () => {
  const output = join(home, "report.json");
  spawnSync(process.execPath, [vitest, "run", "--root", home, "--reporter", "json", "--outputFile", output], {
    cwd: home,
    timeout: 50_000,
  });
  const report = JSON.parse(readFileSync(output, "utf8")) as Report;
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(results.map(({ fullName, status }) => [fullName, status])).toEqual([
    ["cafe has tests", "passed"],
    ["cafe says hello", "passed"],
    ["cafe says goodbye", "failed"],
    ["cafe reaches enough", "failed"],
    ["broken has no mistakes", "failed"],
  ]);
  const [goodbye, enough, broken] = results
    .filter(({ status }) => status === "failed")
    .map((one) => one.failureMessages[0]);
  expect(goodbye).toContain('tests/hi.test.yaml:6:33: the bot said "Hello!" [test-failed]');
  expect(goodbye).toContain("expected | actual\n  Goodbye! | Hello!");
  expect(enough).toContain("states: 50 % reached, 90 % wanted");
  expect(broken).toContain('key "bto" is not known');
});
