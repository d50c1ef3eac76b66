import { isBuiltin } from "node:module";
import { packageOfSpecifier } from "../read-workspace.ts";
import type { ImportRule } from "../rule.ts";

export const declaredDependencies: ImportRule = {
  name: "declared-dependencies",
  why: "A dependency that is only found by luck of the folder layout is missing for the user who installs the package.",
  check: (file, workspace) =>
    file.imports
      .filter(({ specifier, target }) => target === undefined && !isBuiltin(specifier))
      .filter(({ specifier, typeOnly }) => {
        const name = packageOfSpecifier(specifier);
        const { dependencies, devDependencies } = file.package;
        if (dependencies.has(name) || name === file.package.name) return false;
        const needsNoInstall = file.isTest || typeOnly || file.inside.startsWith("page/");
        return !(needsNoInstall && (devDependencies.has(name) || (file.isTest && workspace.testTools.has(name))));
      })
      .map(({ specifier, offset }) => ({
        offset,
        message: `"${specifier}" is not among the dependencies of packages/${file.package.folder}/package.json`,
      })),
};
