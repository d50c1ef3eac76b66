import { localDate, localDateTime } from "./dates.ts";
import { Duration } from "./duration.ts";
import { ExpressionError, type ExpressionErrorCode } from "./expression-error.ts";
import { functions, loops } from "./functions.ts";
import type { Node } from "./node.ts";
import { operators } from "./operators.ts";
import { isRunObject, kindOf, limited, type Run, type RunValue } from "./run.ts";
import type { Scope } from "./scope.ts";
import { holds, parameterAt, type Signature, takesCount } from "./signature.ts";
import { isForbiddenKey } from "./value.ts";

/** An expression as a function of what it runs in. */
export type Program = (run: Run) => RunValue;

/** Names bound around a node (by loops and `cel.bind`), innermost last; the index is the slot in `run.locals`. */
type Bound = readonly string[];

/** Turns a tree into closures once, so that evaluating walks no tree and asks for no kinds. */
export function compileNode(node: Node, bound: Bound = []): Program {
  switch (node.kind) {
    case "literal": {
      const { value } = node;
      return () => value;
    }
    case "name":
      return readName(node, bound);
    case "field": {
      const of = compileNode(node.of, bound);
      const { field } = node;
      return (run) => readField(of(run), field, node);
    }
    case "index": {
      const [of, index] = [compileNode(node.of, bound), compileNode(node.index, bound)];
      return (run) => readIndex(of(run), index(run), node);
    }
    case "list": {
      const items = node.items.map((item) => compileNode(item, bound));
      return (run) => items.map((item) => item(run));
    }
    case "object":
      return makeObject(node, bound);
    case "choice": {
      const condition = compileCondition(node.condition, bound);
      const [yes, no] = [compileNode(node.yes, bound), compileNode(node.no, bound)];
      return (run) => (condition(run) ? yes(run) : no(run));
    }
    case "and": {
      const [left, right] = [compileCondition(node.left, bound), compileCondition(node.right, bound)];
      return (run) => left(run) && right(run);
    }
    case "or": {
      const [left, right] = [compileCondition(node.left, bound), compileCondition(node.right, bound)];
      return (run) => left(run) || right(run);
    }
    case "not": {
      const of = compileCondition(node.of, bound);
      return (run) => !of(run);
    }
    case "negate": {
      const of = compileNode(node.of, bound);
      return (run) => negate(of(run), node);
    }
    case "binary": {
      const [left, right] = [compileNode(node.left, bound), compileNode(node.right, bound)];
      const operate = operators[node.operator];
      return at(node, (run) => operate(left(run), right(run), run));
    }
    case "call":
      return makeCall(node, bound);
    case "loop":
      return makeLoop(node, bound);
    case "bind": {
      const value = compileNode(node.value, bound);
      const body = compileNode(node.body, [...bound, node.name]);
      const slot = bound.length;
      return (run) => {
        run.locals[slot] = value(run);
        return body(run);
      };
    }
    case "has": {
      const of = compileNode(node.of.of, bound);
      const { field } = node.of;
      return (run) => {
        const object = of(run);
        return object !== null && readField(object, field, node.of) !== null;
      };
    }
  }
}

/** Gives an error that has no place yet the place of its node. */
function at(node: Node, program: Program): Program {
  return (run) => {
    try {
      return program(run);
    } catch (error) {
      if (error instanceof ExpressionError && error.start === error.end) {
        throw new ExpressionError(error.code, error.message, node.start, node.end);
      }
      throw error;
    }
  };
}

function fail(node: Node, code: ExpressionErrorCode, message: string): ExpressionError {
  return new ExpressionError(code, message, node.start, node.end);
}

function compileCondition(node: Node, bound: Bound): (run: Run) => boolean {
  const program = compileNode(node, bound);
  return (run) => {
    const value = program(run);
    if (value === true || value === false) return value;
    if (value === null) return false;
    throw fail(node, "wrong-type", `a condition is true or false, not ${kindOf(value)}`);
  };
}

function readName(node: Node & { readonly kind: "name" }, bound: Bound): Program {
  const { name } = node;
  const slot = bound.lastIndexOf(name);
  if (slot >= 0) return (run) => run.locals[slot] ?? null;
  if (name === "now") return ({ scope }) => localDateTime(scope.now, scope.timeZone);
  if (name === "today") return ({ scope }) => localDate(scope.now, scope.timeZone);
  return ({ scope }) => {
    const value = lookup(scope, name, node);
    if (value !== undefined) return value;
    throw fail(node, "unknown-name", `there is no "${name}" here`);
  };
}

/** Reading a computed name may fail inside another expression; here, the name is what is to blame. */
function lookup(scope: Scope, name: string, node: Node): RunValue | undefined {
  try {
    return scope.lookup(name);
  } catch (error) {
    if (error instanceof ExpressionError) throw fail(node, error.code, error.message);
    throw error;
  }
}

/** A field that is not there is unset. Only an object's own fields can be read. */
function readField(object: RunValue, field: string, node: Node): RunValue {
  if (object === null) throw fail(node, "null-value", `"${field}" is read of something that is not set`);
  if (isRunObject(object)) return Object.hasOwn(object, field) ? (object[field] ?? null) : null;
  throw fail(node, "no-such-field", `${kindOf(object)} has no fields`);
}

function readIndex(of: RunValue, index: RunValue, node: Node): RunValue {
  if (Array.isArray(of) && typeof index === "number") {
    const item = Number.isInteger(index) && index >= 0 ? of[index] : undefined;
    if (item !== undefined) return item;
    throw fail(node, "out-of-range", `the list has ${of.length} items, none at ${index}`);
  }
  if (typeof index === "string") {
    if (isForbiddenKey(index)) throw fail(node, "forbidden-name", "this key cannot be read");
    return readField(of, index, node);
  }
  if (of === null || index === null) throw fail(node, "null-value", "the list, or the index into it, is not set");
  throw fail(node, "wrong-type", `${kindOf(of)} cannot be indexed by ${kindOf(index)}`);
}

function negate(value: RunValue, node: Node): RunValue {
  if (typeof value === "number") return 0 - value;
  if (value instanceof Duration) return new Duration(0 - value.days, 0 - value.milliseconds);
  throw fail(node, value === null ? "null-value" : "wrong-type", `- does not take ${kindOf(value)}`);
}

function makeObject(node: Node & { readonly kind: "object" }, bound: Bound): Program {
  const entries = node.entries.map(([key, value]) => ({
    at: key,
    key: compileNode(key, bound),
    value: compileNode(value, bound),
  }));
  return (run) => {
    const object: Record<string, RunValue> = Object.create(null);
    for (const entry of entries) {
      const key = entry.key(run);
      if (typeof key !== "string") throw fail(entry.at, "wrong-type", "a key is a text");
      if (isForbiddenKey(key)) throw fail(entry.at, "forbidden-name", "this key cannot be used");
      object[key] = entry.value(run);
    }
    return object;
  };
}

function makeCall(node: Node & { readonly kind: "call" }, bound: Bound): Program {
  const prepared = functions.get(node.name);
  if (prepared === undefined) {
    return () => {
      throw fail(node, "unknown-name", `there is no function "${node.name}"`);
    };
  }
  const args = node.args.map((arg) => compileNode(arg, bound));
  const { definition } = prepared;
  const signatures = prepared.signatures.filter((signature) => takesCount(signature, args.length));
  const [needed = -1, literal] = [definition.literal, node.args[definition.literal ?? -1]];
  if (needed >= 0 && literal?.kind !== "literal") {
    return () => {
      throw fail(node, "wrong-pattern", `${node.name}() wants its pattern written out`);
    };
  }
  return at(node, (run) => {
    run.step();
    const values = args.map((arg) => arg(run));
    if (!signatures.some((signature) => takes(signature, values))) throw unfit(node, values);
    return limited(definition.run(values, run));
  });
}

function takes(signature: Signature, values: readonly RunValue[]): boolean {
  return values.every((value, index) => {
    const parameter = parameterAt(signature, index);
    return parameter !== undefined && holds(parameter.type, value);
  });
}

function unfit(node: Node & { readonly kind: "call" }, values: readonly RunValue[]): ExpressionError {
  const missing = values.indexOf(null);
  const culprit = node.args[missing];
  if (culprit !== undefined) return fail(culprit, "null-value", `${node.name}() is given something that is not set`);
  return fail(node, "wrong-type", `${node.name}() does not take (${values.map(kindOf).join(", ")})`);
}

function makeLoop(node: Node & { readonly kind: "loop" }, bound: Bound): Program {
  const prepared = loops.get(node.name);
  const list = compileNode(node.list, bound);
  const slot = bound.length;
  const bodies = node.bodies.map((body) => compileNode(body, [...bound, node.item]));
  return at(node, (run) => {
    const items = itemsOf(list(run), node);
    const calls = bodies.map((body) => (item: RunValue) => {
      run.step();
      run.locals[slot] = item;
      return body(run);
    });
    return limited(prepared?.definition.run(items, calls, run) ?? null);
  });
}

/** A loop over an object goes over its keys, as in CEL. */
function itemsOf(value: RunValue, node: Node & { readonly kind: "loop" }): readonly RunValue[] {
  if (Array.isArray(value)) return value;
  if (isRunObject(value)) return Object.keys(value);
  if (value === null) throw fail(node.list, "null-value", "the list is not set");
  throw fail(node.list, "wrong-type", `${node.name}() goes over a list, not ${kindOf(value)}`);
}
