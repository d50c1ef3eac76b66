import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("runs a bot in a host of its own, with core alone", () => {
  const host = fileURLToPath(new URL("host.ts", import.meta.url));
  const said = execFileSync(process.execPath, ["--conditions=@renga/source", host], {
    input: "hello\nABC\nZZZZ\nA1B2\nthanks\n",
    encoding: "utf8",
  });
  expect(said.trim().split("\n")).toEqual([
    "Please type the code of your parcel.",
    "A code has four signs.",
    "There is no parcel with that code.",
    "Please type the code of your parcel.",
    "Door 7 is open.",
    "Sorry, I did not understand that.",
  ]);
});
