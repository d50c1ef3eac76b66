import { typeOfSchema } from "../../expression/type.ts";
import { isQuestion } from "../is-question.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * `taps: once` is for a choice that is made once: after the first tap on a message all others on it are dropped without a
 * word. A question for a list, and a state that hears its own taps and stays, want several.
 *
 *     context: { dishes: { type: array, items: string } }
 *     ask_dishes: { ask: dishes, prompt: Which?, options: [Pasta, Pizza], taps: once }
 */
export const tapsOnce: LintRule = defineRule("taps-once", ({ questions, handlers, bot }, report) => {
  for (const { block, scope } of questions) {
    const taps = block.taps ?? scope.flow?.taps ?? bot.defaults.taps;
    if (taps !== "once" || block.kind !== "ask") continue;
    const { name, scope: where } = block.variable;
    const variable = where === "user" ? bot.user.get(name) : scope.flow?.context.get(name);
    if (variable && typeOfSchema(variable.schema, bot.types).kind === "array")
      report(block.variable.at, { what: "a list is answered by several" });
  }
  for (const { handler, scope } of handlers) {
    const { event, transition, at } = handler;
    const { flow, state } = scope;
    if (!event.startsWith("tap.") || !flow || !transition || transition.target || transition.call) continue;
    const block = isQuestion(state?.block) ? state.block : undefined;
    if ((block?.taps ?? flow.taps ?? bot.defaults.taps) === "once")
      report(at, { what: "the state stays, and waits for more of them" });
  }
});
