import {
  type Data,
  type DataItem,
  evaluate,
  evaluateScalar,
  type Scope,
  type Value,
  type ValueObject,
} from "@renga/core";

/** The value of a part of a bot's files that stands outside of flows: what an operation sends. Throws `ExpressionError`. */
export function evaluateData(data: Data, scope: Scope): Value {
  switch (data.kind) {
    case "literal":
      return data.value;
    case "expression":
      return evaluate(data.expression.expression, scope);
    case "template":
      return evaluateScalar({ kind: "template", template: data.template.template }, scope);
    case "text":
      return data.text.every === undefined
        ? null
        : evaluateScalar({ kind: "template", template: data.text.every.template }, scope);
    case "list":
      return data.items.flatMap((item) => evaluateItem(item, scope));
    case "object": {
      const object: ValueObject = {};
      for (const { key, value, when } of data.entries) {
        if (when === undefined || evaluate(when.expression, scope) === true) object[key] = evaluateData(value, scope);
      }
      return object;
    }
  }
}

function evaluateItem({ value, when, each }: DataItem, scope: Scope): Value[] {
  if (each === undefined) return isWanted(when, scope) ? [evaluateData(value, scope)] : [];
  const list = evaluate(each.list.expression, scope);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item, index) => {
    const locals = { [each.item]: item, ...(each.index === undefined ? {} : { [each.index]: index }) };
    const inner: Scope = { ...scope, lookup: (name) => locals[name] ?? scope.lookup(name) };
    return isWanted(when, inner) ? [evaluateData(value, inner)] : [];
  });
}

function isWanted(when: DataItem["when"], scope: Scope): boolean {
  return when === undefined || evaluate(when.expression, scope) === true;
}
