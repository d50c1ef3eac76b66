import { correctablesOf } from "../compile/correctable.ts";
import type { Value } from "../expression/value.ts";
import { isValueObject } from "../expression/value.ts";
import type { Variable } from "../model/bot.ts";
import { repairText } from "../repairs/repair-texts.ts";
import { askingOf, holds } from "./asking.ts";
import type { Run } from "./conversation.ts";
import { resolveOptions } from "./options.ts";
import { prepareExpression, textOf } from "./prepare.ts";
import { TurnScope, withLocals } from "./turn-scope.ts";
import { SECRET } from "./without-secrets.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** What people call a variable. */
export function labelOf(turn: WorkingTurn, run: Run, variable: Variable): string {
  return variable.label
    ? textOf(variable.label)(new TurnScope(turn, run, run.context, undefined))
    : variable.name.replaceAll("_", " ");
}

/** How the value of a variable is shown to people: by `show`, as the option that it is, or as its type is written. */
export function shownValue(turn: WorkingTurn, run: Run, name: string, variable: Variable): string {
  const value = (name.startsWith("user.") ? turn.user() : run.context)[variable.name] ?? null;
  if (value === null) return "–";
  if (variable.secret) return SECRET;
  const scope = new TurnScope(turn, run, run.context, undefined);
  if (variable.show) return String(prepareExpression(variable.show.source)(scope) ?? "–");
  const one = (part: Value): string => optionLabel(turn, run, name, part) ?? written(part, variable, scope);
  return Array.isArray(value) ? value.map(one).join(repairText("list.and", turn.locale)) : one(value);
}

/** The label of the option that gives this value. */
function optionLabel(turn: WorkingTurn, run: Run, name: string, value: Value): string | undefined {
  const flow = turn.flowOf(run);
  const asks = (flow && correctablesOf(flow, turn.botOf(run).model).get(name)?.asks) ?? [];
  for (const state of asks) {
    const asking = askingOf(turn, run, run.context, state);
    const options = asking ? resolveOptions(asking.block.options, asking.scope) : [];
    const option = options.find((one) => one.value !== undefined && holds([value], one.value));
    if (option) return option.label;
  }
  return undefined;
}

/** Patterns of dates as each language writes them. */
const datePatterns: { readonly [language: string]: string } = {
  ja: "M月d日(EEE)",
  en: "EEE, MMM d",
  th: "EEE d MMM",
  zh: "M月d日(EEE)",
  ko: "M월 d일(EEE)",
};

function written(value: Value, { schema }: Variable, scope: TurnScope): string {
  if (typeof value === "boolean") return repairText(value ? "answer.yes" : "answer.no", scope.locale);
  const type = schema.type === "array" && typeof schema.items === "object" ? schema.items.type : schema.type;
  if (type === "date" || type === "datetime") {
    const pattern = datePatterns[scope.locale.split("-")[0] ?? ""] ?? datePatterns.en;
    const time = type === "datetime" ? " HH:mm" : "";
    return String(prepareExpression(`formatDate(value, '${pattern}${time}')`)(withLocals(scope, { value })));
  }
  if (!isValueObject(value)) return String(value);
  const told = value.title ?? value.name ?? value.label ?? value.address ?? value.fileName;
  return typeof told === "string" ? told : "✓";
}
