import { isBuiltin } from "node:module";
import type { Node } from "oxc-parser";
import type { SourceFile } from "../read-workspace.ts";
import type { ImportRule, Violation } from "../rule.ts";
import { visit } from "../visit.ts";

/** Names that reach outside a pure function. As words of our own they would mislead, so they are not used for anything else. */
const restricted = new Set([
  ...["process", "fetch", "setTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance"],
  ...["require", "Buffer", "localStorage", "XMLHttpRequest", "WebSocket"],
]);
const restrictedMembers = new Set(["Date.now", "Math.random", "crypto.randomUUID", "crypto.getRandomValues"]);

export const pureCore: ImportRule = {
  name: "pure-core",
  why: "The same conversation, input and time must always give the same turn, on any machine and in a browser.",
  check: (file) => {
    if (file.package.folder !== "core" || file.isTest) return [];
    const imports = file.imports
      .filter(({ specifier }) => isBuiltin(specifier))
      .map(({ specifier, offset }) => ({ offset, message: `core imports nothing of Node: "${specifier}"` }));
    return [...imports, ...restrictedGlobalsIn(file)];
  },
};

function restrictedGlobalsIn(file: SourceFile): Violation[] {
  const found: Violation[] = [];
  visit(file.program, (node, parent, key) => {
    const name = globalNameOf(node, parent, key);
    if (name !== undefined)
      found.push({ offset: node.start, message: `core has no ${name}: it is given what it needs` });
  });
  return found;
}

function globalNameOf(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === "MemberExpression" && node.object.type === "Identifier" && node.property.type === "Identifier") {
    const name = `${node.object.name}.${node.property.name}`;
    return !node.computed && restrictedMembers.has(name) ? name : undefined;
  }
  if (node.type === "NewExpression" || node.type === "CallExpression") {
    const isNow = node.callee.type === "Identifier" && node.callee.name === "Date" && node.arguments.length === 0;
    return isNow ? "new Date()" : undefined;
  }
  if (node.type !== "Identifier" || !restricted.has(node.name) || isOnlyAName(parent, key)) return undefined;
  return node.name;
}

/** A property's or a type's name, not a value that is read. */
function isOnlyAName(parent: Node | undefined, key: string): boolean {
  if (parent === undefined) return false;
  if (parent.type === "MemberExpression") return key === "property" && !parent.computed;
  if (parent.type === "Property") return key === "key" && !parent.computed && !parent.shorthand;
  return (
    /^(?:TS|MethodDefinition|PropertyDefinition|ImportSpecifier|ExportSpecifier)/.test(parent.type) && key !== "value"
  );
}
