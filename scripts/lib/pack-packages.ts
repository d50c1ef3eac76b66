import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.ts";
import { type ProgramResult, runProgram } from "./run-program.ts";

/** Packs the built packages that are for others into a folder, a tarball each. */
export function packPackages(folder: string): Promise<ProgramResult> {
  const { config } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { config: { pnpm: string } };
  mkdirSync(folder, { recursive: true });
  const filters = ["--filter", "./packages/*", "--filter", "!@renga/flows-example"];
  return runProgram("npx", ["-y", `pnpm@${config.pnpm}`, "-r", ...filters, "pack", "--pack-destination", folder], {
    quiet: true,
  });
}
