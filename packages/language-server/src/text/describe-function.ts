import type { FunctionDefinition, LoopDefinition } from "@renga/core";
import { code } from "./markdown.ts";

/** A function of expressions: signatures, what it does, examples. */
export function describeFunction({ signatures, doc, examples }: FunctionDefinition | LoopDefinition): string {
  const shown = examples.map(([expression, result]) => `${expression} = ${JSON.stringify(result)}`);
  return [code(signatures.join("\n"), "text"), doc, code(shown.join("\n"), "text")].join("\n\n");
}
