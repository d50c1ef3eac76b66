import { packageOfSpecifier } from "../read-workspace.ts";
import type { ImportRule } from "../rule.ts";

/** Which of our packages each package may import: core ← line ← runtime ← cli → emulator → line-protocol; the language server stops after lint. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  "line-protocol": [],
  line: ["@renga/core", "@renga/line-protocol"],
  runtime: ["@renga/core", "@renga/line", "@renga/line-protocol"],
  emulator: ["@renga/line-protocol"],
  "language-server": ["@renga/core", "@renga/line"],
  cli: [
    "@renga/language-server",
    "@renga/core",
    "@renga/line",
    "@renga/line-protocol",
    "@renga/runtime",
    "@renga/emulator",
  ],
};

export const packageEdges: ImportRule = {
  name: "package-edges",
  why: "Each package answers one question; the emulator must host any bot and core must run in a browser.",
  check: (file, workspace) => {
    const ours = new Set([...workspace.packages.values()].map((entry) => entry.name));
    const allowed = mayImport[file.package.folder] ?? [];
    return file.imports
      .filter(({ specifier }) => ours.has(packageOfSpecifier(specifier)))
      .filter(({ specifier }) => !allowed.includes(packageOfSpecifier(specifier)))
      .map(({ specifier, offset }) => ({
        offset,
        message: `${file.package.folder} may import ${allowed.join(", ") || "no package of ours"}, not "${specifier}"`,
      }));
  },
};
