import type { Node } from "../expression/node.ts";
import type { Range } from "../source/source.ts";
import { callsOf } from "./calls-of.ts";
import type { Facts } from "./facts.ts";

/** A `t(…)` of the bot. */
export interface TextCall {
  readonly range: Range;
  /** Known when the bot is checked, or only how it begins. */
  readonly key: { readonly is: string } | { readonly begins: string };
  /** The names that it gives values to; undefined where they are not known. */
  readonly given: readonly string[] | undefined;
}

const t: ReadonlySet<string> = new Set(["t"]);

/** Every use of a text of the catalogues, in the order of the files. */
export function textCalls({ expressions }: Pick<Facts, "expressions">): readonly TextCall[] {
  return expressions.flatMap(({ at, expression }) =>
    callsOf(expression, t).map(({ start, end, args }) => ({
      range: at.document.rangeWithin(at.path, start + expression.offset, end + expression.offset),
      key: keyOf(args[0]),
      given: namesIn(args[1]),
    })),
  );
}

function keyOf(node: Node | undefined): TextCall["key"] {
  if (node?.kind === "literal" && typeof node.value === "string") return { is: node.value };
  if (node?.kind !== "binary" || node.operator !== "+") return { begins: "" };
  const left = keyOf(node.left);
  return { begins: "is" in left ? left.is : left.begins };
}

function namesIn(node: Node | undefined): readonly string[] | undefined {
  if (node === undefined) return [];
  if (node.kind !== "object") return undefined;
  return node.entries.flatMap(([key]) => (key.kind === "literal" ? String(key.value) : []));
}
