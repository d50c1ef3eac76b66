import { type ASTNode, Environment as CelEnvironment, ParseError } from "@marcbachmann/cel-js";
import type { ExpressionFault, ExpressionFaultCode } from "./fault.ts";
import { loops } from "./functions.ts";
import type { Node, NodeShape } from "./node.ts";
import { syntaxMessage } from "./syntax-message.ts";
import { isForbiddenKey } from "./value.ts";

/** A parsed expression. Immutable, independent of any environment; parse once, check and evaluate often. */
export interface Expression {
  readonly source: string;
  /** Where `source` begins in its scalar; faults and errors are given in offsets of the scalar. */
  readonly offset: number;
  readonly root: Node;
}

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly faults: readonly ExpressionFault[] };

export const expressionLimits: {
  readonly characters: number;
  readonly nodes: number;
  readonly depth: number;
  readonly nestedLoops: number;
} = { characters: 1024, nodes: 256, depth: 24, nestedLoops: 3 };

/** Only its grammar is used: what names and operators mean is said in `check-expression` and `evaluate`. */
const grammar = new CelEnvironment({
  unlistedVariablesAreDyn: true,
  limits: {
    maxAstNodes: expressionLimits.nodes,
    maxDepth: expressionLimits.depth,
    maxListElements: expressionLimits.nodes,
    maxMapEntries: expressionLimits.nodes,
    maxCallArguments: 32,
  },
});

/** Parses within the limits: 1,024 characters, 256 nodes, 24 levels, 3 loops inside one another. Never throws. */
export function parseExpression(source: string, offset = 0): ParsedExpression {
  try {
    if (source.length > expressionLimits.characters) {
      const message = `an expression has at most ${expressionLimits.characters} characters, this one ${source.length}`;
      throw new SyntaxFault("too-long", message, 0, source.length);
    }
    if (source.trim() === "") throw new SyntaxFault("syntax", "there is no expression here", 0, source.length);
    const root = toNode(grammar.parse(source).ast, 0);
    return { ok: true, expression: { source, offset, root } };
  } catch (error) {
    return { ok: false, faults: [{ ...describe(error, source), severity: "error" as const }].map(shift(offset)) };
  }
}

/** Moves a fault from offsets of the source to offsets of the scalar. */
function shift(offset: number): (fault: ExpressionFault) => ExpressionFault {
  return (fault) => ({ ...fault, start: fault.start + offset, end: fault.end + offset });
}

type FaultText = Omit<ExpressionFault, "severity">;

function describe(error: unknown, source: string): FaultText {
  if (error instanceof SyntaxFault) {
    return { code: error.code, message: error.message, start: error.start, end: error.end };
  }
  if (error instanceof ParseError) return syntaxMessage(error.code, error.range, source);
  return { code: "syntax", message: "this is not an expression", start: 0, end: source.length };
}

class SyntaxFault extends Error {
  readonly code: ExpressionFaultCode;
  readonly start: number;
  readonly end: number;

  constructor(code: ExpressionFaultCode, message: string, start: number, end: number) {
    super(message);
    this.code = code;
    this.start = start;
    this.end = end;
  }
}

/** The library's tree as ours. `depth` counts the loops around the node. */
function toNode(ast: ASTNode, depth: number): Node {
  const { start, end } = ast;
  const shape = toShape(ast, depth);
  return { ...shape, start, end };
}

function toShape(ast: ASTNode, depth: number): NodeShape {
  switch (ast.op) {
    case "value":
      return literal(ast);
    case "id":
      return { kind: "name", name: allowed(ast.args, ast) };
    case ".": {
      const [of, field] = ast.args;
      return { kind: "field", of: toNode(of, depth), field: allowed(field, ast), fieldStart: ast.end - field.length };
    }
    case "[]": {
      const [of, index] = ast.args;
      if (index.op === "value" && typeof index.args === "string") allowed(index.args, index);
      return { kind: "index", of: toNode(of, depth), index: toNode(index, depth) };
    }
    case "list":
      return { kind: "list", items: ast.args.map((item) => toNode(item, depth)) };
    case "map":
      return { kind: "object", entries: ast.args.map(([key, value]) => [objectKey(key, depth), toNode(value, depth)]) };
    case "?:": {
      const [condition, yes, no] = ast.args;
      return { kind: "choice", condition: toNode(condition, depth), yes: toNode(yes, depth), no: toNode(no, depth) };
    }
    case "&&":
    case "||": {
      const [left, right] = ast.args;
      return { kind: ast.op === "&&" ? "and" : "or", left: toNode(left, depth), right: toNode(right, depth) };
    }
    case "!_":
      return { kind: "not", of: toNode(ast.args, depth) };
    case "-_":
      return negate(ast.args, depth);
    case "call":
      return call(ast, ast.args[0], ast.args[1], depth);
    case "rcall":
      return method(ast, ast.args, depth);
    case ".?":
    case "[?]":
      throw new SyntaxFault("unsupported", "optional access is not part of the language", ast.start, ast.end);
    default: {
      const [left, right] = ast.args;
      return { kind: "binary", operator: ast.op, left: toNode(left, depth), right: toNode(right, depth) };
    }
  }
}

function literal(ast: ASTNode & { readonly op: "value" }): NodeShape {
  const value = ast.args;
  if (typeof value === "bigint") {
    const number = Number(value);
    if (Number.isSafeInteger(number)) return { kind: "literal", value: number };
    throw new SyntaxFault("unsupported", "a whole number has at most 15 digits", ast.start, ast.end);
  }
  if (typeof value === "number") return { kind: "literal", value, fraction: true };
  if (value === null || typeof value === "string" || typeof value === "boolean") return { kind: "literal", value };
  throw new SyntaxFault("unsupported", "bytes and unsigned numbers are not part of the language", ast.start, ast.end);
}

/** `-1` is a literal, so that places which want one take it. */
function negate(of: ASTNode, depth: number): NodeShape {
  const node = toNode(of, depth);
  if (node.kind !== "literal" || typeof node.value !== "number") return { kind: "negate", of: node };
  return { kind: "literal", value: 0 - node.value, ...(node.fraction ? { fraction: true } : {}) };
}

function objectKey(key: ASTNode, depth: number): Node {
  if (key.op === "value" && typeof key.args === "string") {
    allowed(key.args, key);
    return toNode(key, depth);
  }
  if (key.op !== "id") return toNode(key, depth);
  const message = `a key is a text: write '${key.args}': in quotes`;
  throw new SyntaxFault("syntax", message, key.start, key.end);
}

function call(ast: ASTNode, name: string, args: readonly ASTNode[], depth: number): NodeShape {
  if (name !== "has") return { kind: "call", name, method: false, args: args.map((arg) => toNode(arg, depth)) };
  const [of] = args.map((arg) => toNode(arg, depth));
  if (args.length === 1 && of?.kind === "field") return { kind: "has", of };
  throw new SyntaxFault("wrong-arguments", "has() takes one field: has(user.name)", ast.start, ast.end);
}

const namespaces: ReadonlySet<string> = new Set(["math", "cel"]);

function method(ast: ASTNode, args: [string, ASTNode, ASTNode[]], depth: number): NodeShape {
  const [name, receiver, rest] = args;
  const namespace = receiver.op === "id" && namespaces.has(receiver.args) ? receiver.args : undefined;
  if (namespace === "cel" && name === "bind" && rest.length === 3) return bind(rest, depth);
  if (namespace !== undefined) {
    const full = `${namespace}.${name}`;
    return { kind: "call", name: full, method: false, args: rest.map((arg) => toNode(arg, depth)) };
  }
  const [first, ...bodies] = rest;
  const isLoop = loops.get(name)?.signatures.some((signature) => signature.bodies.length === bodies.length) ?? false;
  if (!isLoop || first?.op !== "id") {
    return { kind: "call", name, method: true, args: [receiver, ...rest].map((arg) => toNode(arg, depth)) };
  }
  if (depth >= expressionLimits.nestedLoops) {
    const message = `at most ${expressionLimits.nestedLoops} loops inside one another`;
    throw new SyntaxFault("too-deep", message, ast.start, ast.end);
  }
  return {
    kind: "loop",
    name,
    list: toNode(receiver, depth),
    item: allowed(first.args, first),
    bodies: bodies.map((body) => toNode(body, depth + 1)),
  };
}

function bind(args: readonly ASTNode[], depth: number): NodeShape {
  const [name, value, body] = args as [ASTNode, ASTNode, ASTNode];
  if (name.op !== "id") throw new SyntaxFault("syntax", "cel.bind() begins with a name", name.start, name.end);
  return { kind: "bind", name: allowed(name.args, name), value: toNode(value, depth), body: toNode(body, depth) };
}

function allowed(name: string, at: ASTNode): string {
  if (!isForbiddenKey(name)) return name;
  throw new SyntaxFault("forbidden-name", `"${name}" cannot be read`, at.start, at.end);
}
