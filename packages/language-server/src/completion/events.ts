import { lineChannel } from "@renga/line";
import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { describeEvent } from "../text/describe-event.ts";
import { markdown } from "../text/markdown.ts";
import type { Completer } from "./completer.ts";

/** Event names: as keys of `on` and `triggers`, and where an event of the bot's own is made. */
export const events: Completer = (site) => {
  const { path, kind, opensMap, index, before, siblings, hasColon } = site;
  const last = path.at(-1);
  const isKey = (kind === "key" || opensMap) && (last === "on" || last === "triggers");
  const isMade = kind === "value" && ["event", "raise"].includes(String(last)) && !isKey;
  if (!isKey && !isMade) return [];
  const own = [...index.bot.events.keys()].map((name) => ({ name, detail: "event of the bot" }));
  const taps = index.symbols
    .declared("tap")
    .map(({ name }) => ({ name: `tap.${name}`, detail: "tap of the flow's own" }));
  const channel = [...new Set([...lineChannel.events.keys(), ...lineChannel.families.keys()])].map((name) => ({
    name,
    detail: "event of LINE",
  }));
  const items: CompletionItem[] = [];
  for (const { name, detail } of isMade ? own : [...own, ...taps, ...channel]) {
    // The word begins after the last dot.
    if (!name.startsWith(before) || Object.hasOwn(siblings, name)) continue;
    const rest = name.slice(before.length);
    const insertText = isKey && !hasColon ? `${rest}: ` : rest;
    const told = describeEvent(name);
    const documentation = told === undefined ? {} : { documentation: markdown(told) };
    items.push({ label: rest, kind: CompletionItemKind.Event, detail, insertText, ...documentation });
  }
  return items;
};
