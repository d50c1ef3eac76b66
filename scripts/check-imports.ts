import { readWorkspace, type SourceFile, type Workspace } from "./imports/read-workspace.ts";
import type { ImportRule } from "./imports/rule.ts";
import { coreStages } from "./imports/rules/core-stages.ts";
import { declaredDependencies } from "./imports/rules/declared-dependencies.ts";
import { leanStart } from "./imports/rules/lean-start.ts";
import { libraryHomes } from "./imports/rules/library-homes.ts";
import { packageEdges } from "./imports/rules/package-edges.ts";
import { publicEntry } from "./imports/rules/public-entry.ts";
import { pureCore } from "./imports/rules/pure-core.ts";
import { quietProtocol } from "./imports/rules/quiet-protocol.ts";
import { runtimePorts } from "./imports/rules/runtime-ports.ts";

/** The laws about who may import whom, from the coarsest to the finest. */
export const importRules: readonly ImportRule[] = [
  packageEdges,
  publicEntry,
  declaredDependencies,
  coreStages,
  pureCore,
  quietProtocol,
  runtimePorts,
  libraryHomes,
  leanStart,
];

/** One line for each broken law, with the reason for the law. Empty: all is well. */
export function checkImports(root: string): string[] {
  const workspace = readWorkspace(root);
  return workspace.files.flatMap((file) => checkFile(file, workspace));
}

export function checkFile(file: SourceFile, workspace: Workspace): string[] {
  return importRules.flatMap((rule) =>
    rule
      .check(file, workspace)
      .map(({ offset, message }) => `${file.path}:${file.lineAt(offset)}: ${message} [${rule.name}]\n    ${rule.why}`),
  );
}
