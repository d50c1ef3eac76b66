import { coreFunctions, coreLoops, givenNames, type LintScope, showType, type Type } from "@renga/core";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { scopeAt, typeOf } from "../bot/scope-at.ts";
import { describeFunction } from "../text/describe-function.ts";
import { markdown } from "../text/markdown.ts";
import type { Completer } from "./completer.ts";
import type { CompletionSite } from "./completion-site.ts";
import { isA } from "./has-before.ts";

/** Inside an expression: the names in scope with their types, the functions; after a dot the fields and methods. */
export const expressions: Completer = (site) => {
  const written = expressionBefore(site);
  if (written === undefined || isInQuotes(written)) return [];
  const scope = scopeAt(site.index, site.source.name, site.path);
  const owner = ownerOf(written);
  if (owner === undefined) return [...namesIn(site, scope), ...coreFunctions.map((one) => functionItem(one, false))];
  if (owner === "math") {
    const own = coreFunctions.filter(({ name }) => name.startsWith("math."));
    return own.map((one) => ({ ...functionItem(one, false), label: one.name.slice(5) }));
  }
  const type = typeOf(site.index, owner, scope);
  return type ? [...fieldsOf(type), ...methodsOf(type)] : [];
};

/** The expression up to the word, by the one rule for scalars; undefined outside of one. */
function expressionBefore(site: CompletionSite): string | undefined {
  if (site.kind !== "value") return undefined;
  const { before, path } = site;
  const open = before.lastIndexOf("{{");
  if (open >= 0 && before.indexOf("}}", open) < 0) return before.slice(open + 2);
  if (path.at(-1) === "each" || path.at(-1) === "$each") return /\bin\b(.*)$/s.exec(before)?.[1];
  if (isA(site, "expression") || path.at(-1) === "$if") return before.replace(/^=/, "");
  return before.startsWith("=") && !before.startsWith("==") ? before.slice(1) : undefined;
}

function isInQuotes(text: string): boolean {
  let quote: string | undefined;
  for (const character of text) {
    if (quote === undefined && (character === "'" || character === '"')) quote = character;
    else if (character === quote) quote = undefined;
  }
  return quote !== undefined;
}

/** What stands before a dot at the end of a text: names, fields, indices and calls, back to where they begin. */
function ownerOf(text: string): string | undefined {
  if (!text.trimEnd().endsWith(".")) return undefined;
  const end = text.trimEnd().length - 1;
  let at = end;
  while (at > 0) {
    const character = text[at - 1] ?? "";
    if (/[\w.$]/.test(character)) at -= 1;
    else if (character === ")" || character === "]") {
      const open = openingOf(text, at - 1);
      if (open < 0) return undefined;
      at = open;
    } else break;
  }
  const owner = text.slice(at, end);
  return /^[A-Za-z_(["']/.test(owner) ? owner : undefined;
}

function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    if (text[at] === ")" || text[at] === "]") depth += 1;
    else if (text[at] === "(" || text[at] === "[") depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function namesIn({ index }: CompletionSite, scope: LintScope): readonly CompletionItem[] {
  const names: Readonly<Record<string, Type>> = {
    ...index.facts.namesAt(scope),
    now: { kind: "datetime" },
    today: { kind: "date" },
  };
  const given = new Set([...givenNames, "now", "today"]);
  return Object.entries(names).map(([label, type]) => {
    const isOwn = !given.has(label) || Object.hasOwn(scope.locals, label);
    const kind = isOwn ? CompletionItemKind.Variable : CompletionItemKind.Constant;
    return { label, kind, detail: showType(type), sortText: `${isOwn ? "0" : "1"}${label}` };
  });
}

function fieldsOf(type: Type): readonly CompletionItem[] {
  const fields: Readonly<Record<string, Type | string>> =
    type.kind === "object"
      ? type.properties
      : type.kind === "location"
        ? { title: "string", address: "string", latitude: "number", longitude: "number" }
        : {};
  return Object.entries(fields).map(([label, field]) => ({
    label,
    kind: CompletionItemKind.Field,
    detail: typeof field === "string" ? field : showType(field),
    sortText: `0${label}`,
  }));
}

/** Functions that take a value of the type first: `f(a, b)` may be written `a.f(b)`. */
function methodsOf(type: Type): readonly CompletionItem[] {
  const fitting = coreFunctions.filter(({ signatures }) => signatures.some((one) => takesFirst(one, type)));
  const loops = type.kind === "array" ? coreLoops : [];
  return [
    ...fitting.map((one) => functionItem(one, true)),
    ...loops.map((one) => ({ ...functionItem(one, true), insertText: one.name })),
  ];
}

function takesFirst(signature: string, type: Type): boolean {
  const first = /\(\.{0,3}\w+\??: ([^,)]+)/.exec(signature)?.[1] ?? "";
  if (type.kind === "any") return false;
  return first.split(" | ").some((one) => one.split("<")[0] === type.kind);
}

function functionItem(definition: Parameters<typeof describeFunction>[0], isMethod: boolean): CompletionItem {
  return {
    label: definition.name,
    kind: isMethod ? CompletionItemKind.Method : CompletionItemKind.Function,
    detail: definition.signatures[0] ?? "",
    documentation: markdown(describeFunction(definition)),
    sortText: `2${definition.name}`,
  };
}
