import type { Path, SourceDocument } from "@renga/core";
import type { Hover, HoverParams } from "vscode-languageserver";
import type { BotIndex } from "../bot/bot-index.ts";
import { toOffset, toRange } from "../bot/lines.ts";
import { spotAt } from "../bot/spot-at.ts";
import { schemasAt } from "../schema/schemas-at.ts";
import { describeEvent } from "../text/describe-event.ts";
import { describeSchema } from "../text/describe-schema.ts";
import { describeSymbol } from "../text/describe-symbol.ts";
import { markdown } from "../text/markdown.ts";
import { reservedTargetDocs } from "../text/reserved-targets.ts";
import { expressionPartAt } from "./expression-part-at.ts";
import type { Feature } from "./feature.ts";

/** What stands at a place: a name of the bot, a part of an expression, a key of the language. */
export function hoverAt(index: BotIndex, file: string, offset: number): Hover | undefined {
  const symbols = index.symbols.at(file, offset);
  const [first] = symbols;
  if (first) {
    const told = [...new Set(symbols.map(({ symbol }) => describeSymbol(index, symbol)))];
    return { contents: markdown(...told), range: toRange(first.range) };
  }
  const part = expressionPartAt(index, file, offset);
  if (part) return { contents: markdown(part.text), range: toRange(part.range) };
  return keyAt(index, file, offset);
}

function keyAt(index: BotIndex, file: string, offset: number): Hover | undefined {
  const document = index.document(file);
  if (!document) return undefined;
  const { path, part } = spotAt(document, offset);
  const key = path.at(-1);
  if (part === "value") return targetAt(document, path);
  if (typeof key !== "string") return undefined;
  const range = toRange(document.rangeOf(path, "key"));
  const isEvent = path.at(-2) === "on" || path.at(-2) === "triggers";
  const event = isEvent ? describeEvent(key) : undefined;
  const told = describeSchema(key, schemasAt(index.schemas, file, document.value, path));
  if (event !== undefined) return { contents: markdown(event), range };
  return told === undefined ? undefined : { contents: markdown(`**${key}**: ${told}`), range };
}

/** A target that means the same in every flow. */
function targetAt(document: SourceDocument, path: Path): Hover | undefined {
  const text = document.textOf(path) ?? "";
  const told = reservedTargetDocs[text];
  return told === undefined
    ? undefined
    : { contents: markdown(`**${text}**: ${told}`), range: toRange(document.rangeOf(path)) };
}

export const hover: Feature<HoverParams, Hover | null> = {
  method: "textDocument/hover",
  capabilities: { hoverProvider: true },
  answer: (index, file, { position }) => {
    const source = index.sources.get(file);
    return (source && hoverAt(index, file, toOffset(source, position))) ?? null;
  },
};
