import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { RengaProcess } from "../testing/renga-process.ts";

const trattoria = fileURLToPath(new URL("../../../core/testdata/trattoria", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "renga-watch-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("renga test --watch plays again at every change, also after a file that cannot be read", async () => {
  cpSync(trattoria, home, { recursive: true });
  const file = join(home, "tests/welcome.test.yaml");
  const text = readFileSync(file, "utf8");
  const watching = new RengaProcess(["test", ".", "--watch", "--filter", "leaves it"], { cwd: home });
  await watching.until(/1 passed[\s\S]*Waiting/);
  writeFileSync(file, text.replace("See you any time.", "Goodbye."));
  await watching.until(/1 failed, 0 passed/);
  writeFileSync(file, text.replace("- user: later", "- usr: later"));
  await watching.until(/key "usr" is not known/);
  writeFileSync(file, text);
  await watching.until(/1 passed[\s\S]*1 passed/);
  watching.signal("SIGTERM");
  expect((await watching.ended).code).toBe(0);
});
