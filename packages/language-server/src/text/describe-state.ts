import type { Flow, State } from "@renga/core";
import { code } from "./markdown.ts";

/** What a state does, and where it runs on to. */
export function describeState(flow: Flow, state: State): string {
  const lines = [`state **${state.name}** of flow ${flow.id}: ${whatItDoes(state)}`];
  const ways = waysOut(state);
  if (ways.length > 0) lines.push(`Leads to ${ways.join(", ")}.`);
  if (state.line === "aside") lines.push("Under `aside`: never run into, only targeted.");
  const text = promptOf(state);
  if (text !== undefined) lines.push(code(text, "text"));
  return lines.join("\n\n");
}

function whatItDoes({ block, type, states, entry }: State): string {
  switch (block?.kind) {
    case "ask":
      return `asks for \`${block.variable.scope === "user" ? "user." : ""}${block.variable.name}\``;
    case "menu":
      return `offers ${block.options.length} options`;
    case "call":
      return `calls flow \`${block.flow}\``;
    case "request":
      return `requests \`${block.operation}\``;
    case "run":
      return `runs \`${block.function}\``;
    case "accountLink":
      return "links an account, and waits for that";
    case "content":
      return block.operation === undefined ? "stores what was sent" : `hands what was sent to \`${block.operation}\``;
    case "put":
    case "take":
    case "get":
    case "list":
      return `${block.kind} of table \`${block.table}\``;
    default:
      if (block !== undefined) return (block as { readonly kind: string }).kind;
  }
  if (type !== "plain") return type;
  if (states.length > 0) return `holds ${states.length} states`;
  return entry.some(({ kind }) => kind === "say") ? "says something" : "a plain state";
}

function waysOut({ always, onDone, onError, on, after, target, next, block }: State): readonly string[] {
  const names = [...always, ...onDone, ...[...on, ...after].map(({ transition }) => transition), ...onError].flatMap(
    (transition) => transition.target?.name ?? [],
  );
  const options = block && "options" in block ? block.options.flatMap((option) => option.target?.name ?? []) : [];
  const end = target?.name ?? (onDone.length === 0 && next !== undefined ? next : undefined);
  const told = end === "$end" ? "the end" : end;
  return [...new Set([...(told === undefined ? [] : [told]), ...names, ...options])].map((name) =>
    name === "the end" ? name : `\`${name}\``,
  );
}

function promptOf({ block, entry }: State): string | undefined {
  const prompt =
    block && "prompt" in block ? block.prompt : entry.flatMap((one) => (one.kind === "say" ? one.messages : []));
  const [first] = prompt;
  if (first?.kind !== "text") return undefined;
  return first.text.every?.source ?? [...(first.text.byLocale?.values() ?? [])][0]?.source;
}
