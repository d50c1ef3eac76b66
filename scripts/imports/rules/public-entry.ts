import { packageOfSpecifier } from "../read-workspace.ts";
import type { ImportRule } from "../rule.ts";

export const publicEntry: ImportRule = {
  name: "public-entry",
  why: "What a package offers stands in its index.ts; all else may change without notice.",
  check: (file, workspace) => {
    const ours = new Set([...workspace.packages.values()].map((entry) => entry.name));
    const home = `packages/${file.package.folder}/`;
    return file.imports.flatMap(({ specifier, offset, target }) => {
      if (target !== undefined && !target.startsWith(home)) {
        return [{ offset, message: `"${specifier}" leaves the package: import the other one by its name` }];
      }
      const name = packageOfSpecifier(specifier);
      if (!ours.has(name) || specifier === name || specifier === `${name}/package.json`) return [];
      return [{ offset, message: `"${specifier}" reaches into ${name}: import from "${name}"` }];
    });
  },
};
