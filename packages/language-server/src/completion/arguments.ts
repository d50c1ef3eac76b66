import { type Path, showType, typeOfSchema, type VariableSchema } from "@renga/core";
import { CompletionItemKind } from "vscode-languageserver";
import { flowAt } from "../bot/flow-at.ts";
import { isObject, valueAt } from "../bot/value-at.ts";
import type { Completer } from "./completer.ts";
import type { CompletionSite } from "./completion-site.ts";
import { hasBefore } from "./has-before.ts";

/** What a flow or a function takes, as keys of `with`. */
export const callArguments: Completer = (site) => {
  const isMap = site.kind === "key" || site.opensMap;
  if (!isMap || site.path.at(-1) !== "with" || hasBefore(site)) return [];
  return Object.entries(taken(site, site.path.slice(0, -1)))
    .filter(([label]) => !Object.hasOwn(site.siblings, label))
    .map(([label, schema]) => ({
      label,
      kind: CompletionItemKind.Field,
      detail: showType(typeOfSchema(schema, site.index.bot.types)),
      insertText: site.hasColon ? label : `${label}: `,
    }));
};

function taken({ index, source }: CompletionSite, path: Path): Readonly<Record<string, VariableSchema>> {
  const { bot } = index;
  const call = valueAt(index.document(source.name)?.value, path);
  const name = (key: string): string => (isObject(call) && typeof call[key] === "string" ? call[key] : "");
  const declared = bot.functions.get(name("run"));
  if (declared) return declared.with;
  const flow =
    bot.flows.get(name("call")) ?? (path.includes("triggers") ? flowAt(index.bot, source.name, path) : undefined);
  return Object.fromEntries([...(flow?.input ?? [])].map(([key, { schema }]) => [key, schema]));
}
