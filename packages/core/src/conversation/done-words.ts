import type { Scope } from "../expression/scope.ts";
import type { AskBlock } from "../model/flow.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { textOf } from "./prepare.ts";

/** Words that end a list: the author's, or those of the language. The first is on the button. */
export function doneWords(block: AskBlock, scope: Scope): readonly string[] {
  if (block.done.length === 0) return repairText("answer.done", scope.locale).split("|");
  const own = block.done.filter((text) => text.every !== undefined || text.byLocale?.has(scope.locale));
  const others = block.done.filter((text) => !own.includes(text));
  return [...own, ...others].map((text) => textOf(text)(scope));
}
