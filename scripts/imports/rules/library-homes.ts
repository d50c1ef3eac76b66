import { packageOfSpecifier } from "../read-workspace.ts";
import type { ImportRule } from "../rule.ts";

/** Libraries that only some folders know. */
const homes: Readonly<Record<string, readonly string[]>> = {
  xstate: ["packages/core/src/compile/", "packages/core/src/conversation/"],
  "@marcbachmann/cel-js": ["packages/core/src/expression/"],
  ioredis: ["packages/runtime/src/adapters/redis/"],
  "@line/bot-sdk": ["packages/runtime/src/adapters/line/"],
};

export const libraryHomes: ImportRule = {
  name: "library-homes",
  why: "A library that one folder knows can be replaced, or moved to its next major version, by changing that folder.",
  check: (file) => {
    if (file.isTest) return [];
    return file.imports.flatMap(({ specifier, offset, typeOnly }) => {
      const home = homes[packageOfSpecifier(specifier)];
      if (home === undefined || typeOnly || home.some((folder) => file.path.startsWith(folder))) return [];
      return [{ offset, message: `"${specifier}" is known to ${home.join(" and ")} only` }];
    });
  },
};
