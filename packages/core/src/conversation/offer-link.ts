import { ExpressionError } from "../expression/expression-error.ts";
import { isValueObject } from "../expression/value.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { bindTaps } from "./bind-taps.ts";
import type { Run } from "./conversation.ts";
import { dataOf, messagesOf, textOf } from "./prepare.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** Says the link of an `accountLink`; its token is the result that has just come. */
export function offerLink(turn: WorkingTurn, run: Run, stateName: string): void {
  const block = turn.botOf(run).state(run.flow, stateName)?.block;
  if (block?.kind !== "accountLink") return;
  const scope = new TurnScope(turn, run, run.context, undefined);
  const token = isValueObject(turn.result) ? turn.result.linkToken : undefined;
  const url = dataOf(block.url)(scope);
  if (typeof url !== "string" || typeof token !== "string")
    throw new ExpressionError("wrong-type", `the address of "${stateName}" is no text`);
  const label = block.label ? textOf(block.label)(scope) : repairText("link.label", turn.locale);
  turn.effects.push({
    type: "say",
    messages: bindTaps(turn, run, messagesOf(block.says)(scope), { state: stateName }),
    question: { as: block.as, choices: [{ label, uri: withToken(url, token) }] },
    locale: turn.locale,
    flow: run.flow,
    state: stateName,
  });
}

/** The token goes into the query, in front of a fragment. */
function withToken(url: string, token: string): string {
  const [, page = url, fragment = ""] = /^([^#]*)(#.*)?$/.exec(url) ?? [];
  return `${page}${page.includes("?") ? "&" : "?"}linkToken=${encodeURIComponent(token)}${fragment}`;
}
