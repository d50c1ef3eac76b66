import type { ImportRule } from "../rule.ts";

/** Stages of core, each with those that it may import beside itself. A file at the top of `src` joins stages and may see all. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  source: [],
  diagnostics: ["source"],
  document: ["source", "diagnostics"],
  generated: [],
  shape: ["source", "diagnostics", "document", "generated"],
  expression: ["source", "diagnostics", "document"],
  model: ["source", "diagnostics", "document", "expression"],
  lint: ["source", "diagnostics", "document", "expression", "model", "repairs"],
  compile: ["source", "diagnostics", "document", "expression", "model", "repairs"],
  conversation: ["source", "diagnostics", "document", "expression", "model", "repairs", "compile"],
  repairs: ["source", "diagnostics", "document", "expression", "model", "generated"],
};

export const coreStages: ImportRule = {
  name: "core-stages",
  why: "A stage that looks forward can no longer be used alone: an editor stops after lint, a drawing after the model.",
  check: (file) => {
    const stage = stageOf(file.path);
    const allowed = stage === undefined ? undefined : mayImport[stage];
    if (stage === undefined || allowed === undefined || file.isTest) return [];
    return file.imports.flatMap(({ target, offset, typeOnly }) => {
      const other = target === undefined ? undefined : stageOf(target);
      if (other === undefined || other === stage || allowed.includes(other) || !(other in mayImport)) return [];
      if (typeOnly) return [];
      return [{ offset, message: `${stage}/ may import ${allowed.join(", ") || "nothing"}, not ${other}/` }];
    });
  },
};

function stageOf(path: string): string | undefined {
  return /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1];
}
