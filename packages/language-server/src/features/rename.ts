import { givenNames, type LintScope, variableNameFault } from "@renga/core";
import type { PrepareRenameParams, Range, RenameParams, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import type { BotSymbol } from "../bot/bot-symbol.ts";
import { toOffset, toRange } from "../bot/lines.ts";
import { boundIn } from "../bot/reads-in.ts";
import type { Located } from "../bot/symbol-table.ts";
import { readsOf } from "../bot/symbols/variables.ts";
import { type Feature, Refusal } from "./feature.ts";

const renamed: ReadonlySet<BotSymbol["kind"]> = new Set(["state", "flow", "variable"]);

/** The name at a place, if it can be another one. Throws `Refusal` where it cannot. */
export function renameTarget(index: BotIndex, file: string, offset: number): Located {
  const found = index.symbols.at(file, offset).filter(({ symbol }) => renamed.has(symbol.kind));
  const [first, second] = found;
  if (!first) throw new Refusal("Only states, flows and variables can be renamed, where their name stands.");
  if (second) throw new Refusal(`This text is read by ${describe(first.symbol)} and by ${describe(second.symbol)}.`);
  return first;
}

/**
 * Every edit that gives a state, a flow or a variable another name, by file. Throws `Refusal` where the bot would mean
 * something else afterwards.
 */
export function renameAt(
  index: BotIndex,
  file: string,
  offset: number,
  newName: string,
): ReadonlyMap<string, readonly TextEdit[]> {
  const { symbol } = renameTarget(index, file, offset);
  if (newName === symbol.name) return new Map();
  const fault = faultOf(newName, symbol) ?? clashOf(index, symbol, newName);
  if (fault !== undefined) throw new Refusal(fault);
  const edits = new Map<string, TextEdit[]>();
  for (const { range } of index.symbols.of(symbol.id)) {
    const { name } = range.source;
    const shared = index.symbols
      .inFile(name)
      .find((one) => one.symbol.id !== symbol.id && one.range.start < range.end && range.start < one.range.end);
    if (shared)
      throw new Refusal(`In ${name} the same text is ${describe(shared.symbol)}: name them apart there first.`);
    // What the files say now must be what was understood of them: an escape in a quoted name, say, is not.
    if (range.source.text.slice(range.start, range.end) !== symbol.name)
      throw new Refusal(`In ${name} the name is written in a way that cannot be changed safely.`);
    const edit = { range: toRange(range), newText: newName };
    const others = edits.get(name);
    if (others) others.push(edit);
    else edits.set(name, [edit]);
  }
  return edits;
}

function describe({ kind, name, flow, scope }: BotSymbol): string {
  if (kind !== "variable") return `${kind} "${name}"${kind === "state" && flow ? ` of flow "${flow.id}"` : ""}`;
  const isField = scope === "user" || scope === "group";
  return isField ? `variable "${scope}.${name}"` : `variable "${name}"${flow ? ` of flow "${flow.id}"` : ""}`;
}

/** Why a word cannot be the name of such a thing. */
function faultOf(name: string, { kind, scope }: BotSymbol): string | undefined {
  const form = kind === "flow" ? /^[A-Za-z_][A-Za-z0-9_-]*$/ : /^[A-Za-z_][A-Za-z0-9_]*$/;
  if (!form.test(name)) return `"${name}" is no name: letters, digits and _, not beginning with a digit.`;
  if (kind !== "variable") return undefined;
  const fault = variableNameFault(name);
  if (fault !== undefined) return `"${name}" cannot be a variable: it ${fault}.`;
  const isBare = scope === "context" || scope === "derive" || scope === "constants";
  return isBare && givenNames.includes(name) ? `"${name}" is given in every flow; it cannot be a variable.` : undefined;
}

/** What already has the name, or would take it over. */
function clashOf(index: BotIndex, symbol: BotSymbol, name: string): string | undefined {
  const { bot } = index;
  const { kind, flow } = symbol;
  if (kind === "flow") return bot.flows.has(name) ? `There is a flow "${name}" already.` : undefined;
  if (kind === "state") return flow?.byName.has(name) ? `Flow "${flow.id}" has a state "${name}" already.` : undefined;
  const holders = index.symbols.declared("variable").filter((one) => one.name === name);
  const [other] = holders.filter((one) => sees(symbol, one));
  if (other) return `There is ${describe(other)} already.`;
  return captureOf(index, symbol, name);
}

/** Whether a variable could be taken for another one if it had its name. */
function sees(symbol: BotSymbol, other: BotSymbol): boolean {
  const fields: readonly BotSymbol["scope"][] = ["user", "group", "input"];
  const isField = fields.includes(symbol.scope);
  if (isField || fields.includes(other.scope)) return symbol.scope === other.scope && symbol.flow === other.flow;
  return symbol.flow === undefined || other.flow === undefined || symbol.flow === other.flow;
}

/** An `each`, or a loop in an expression, that binds the new name where the variable is read. */
function captureOf(index: BotIndex, symbol: BotSymbol, name: string): string | undefined {
  for (const { expression, scope, at } of index.facts.expressions) {
    if (!bindsName(scope, name) && !boundIn(expression).includes(name)) continue;
    const reads = readsOf(index.bot, expression, scope);
    if (reads.some((read) => read.symbol.id === symbol.id))
      return `In ${at.document.name} "${name}" is bound by a loop where "${symbol.name}" is read.`;
  }
  return undefined;
}

function bindsName({ locals }: LintScope, name: string): boolean {
  return Object.hasOwn(locals, name);
}

export const prepareRename: Feature<PrepareRenameParams, { readonly range: Range; readonly placeholder: string }> = {
  method: "textDocument/prepareRename",
  capabilities: { renameProvider: { prepareProvider: true } },
  answer: (index, file, { position }) => {
    const { range, symbol } = renameTarget(index, file, offsetIn(index, file, position));
    return { range: toRange(range), placeholder: symbol.name };
  },
};

export const rename: Feature<RenameParams, WorkspaceEdit> = {
  method: "textDocument/rename",
  capabilities: { renameProvider: { prepareProvider: true } },
  answer: (index, file, { position, newName }) => {
    const edits = renameAt(index, file, offsetIn(index, file, position), newName);
    return { changes: Object.fromEntries([...edits].map(([name, one]) => [index.uriOf(name), [...one]])) };
  },
};

function offsetIn(index: BotIndex, file: string, position: RenameParams["position"]): number {
  const source = index.sources.get(file);
  if (!source) throw new Refusal("This file is not part of a bot.");
  return toOffset(source, position);
}
