import type { Flow, State } from "@renga/core";
import { type Edge, edgesOf, flowEdgesOf } from "./edges-of.ts";

/**
 * A flow as a Mermaid state diagram, the same text for the same flow. Ends of the flow are its final dot; what its own
 * handlers do in any state is a note.
 * https://mermaid.js.org/syntax/stateDiagram.html
 */
export function toMermaid(flow: Flow): string {
  const lines = ["stateDiagram-v2", `  [*] --> ${nodeOf(flow.initial)}`];
  for (const state of flow.states) lines.push(...stateLines(state, flow, "  "));
  const everywhere = flowEdgesOf(flow);
  if (everywhere.length > 0) {
    lines.push(`  note right of ${nodeOf(flow.initial)}`, "    anywhere:");
    for (const { to, label } of everywhere) lines.push(`    ${written(label)} → ${written(to)}`);
    lines.push("  end note");
  }
  return lines.join("\n");
}

function stateLines(state: State, flow: Flow, indent: string): string[] {
  const name = nodeOf(state.name);
  const lines = [`${indent}state "${titleOf(state).map(written).join("<br>")}" as ${name}`];
  if (state.states.length > 0) {
    const inner = state.states.map((child) => stateLines(child, flow, `${indent}  `));
    const separator = state.type === "parallel" ? [`${indent}  --`] : [];
    const start =
      state.type === "parallel" || state.initial === undefined ? [] : [`${indent}  [*] --> ${nodeOf(state.initial)}`];
    lines.push(`${indent}state ${name} {`, ...start);
    for (const [index, part] of inner.entries()) lines.push(...(index === 0 ? [] : separator), ...part);
    lines.push(`${indent}}`);
  }
  return [...lines, ...edgesOf(state).map((edge) => edgeLine(edge, flow, indent))];
}

/** Its name, and below it what its block does. */
function titleOf(state: State): string[] {
  switch (state.block?.kind) {
    case "ask":
      return [state.name, `ask ${state.block.variable.scope === "user" ? "user." : ""}${state.block.variable.name}`];
    case "menu":
      return [state.name, "menu"];
    case "review":
      return [state.name, "review"];
    case "each":
      return [state.name, `each ${state.block.each?.item ?? ""}`.trim()];
    case "call":
      return [state.name, `call ${state.block.flow}`];
    case "request":
      return [state.name, `request ${state.block.operation}`];
    case "run":
      return [state.name, `run ${state.block.function}`];
    case "put":
    case "take":
    case "get":
    case "list":
      return [state.name, `${state.block.kind} ${state.block.table}`];
    case "accountLink":
      return [state.name, "account link"];
    case "content":
      return [state.name, `content${state.block.operation === undefined ? "" : ` to ${state.block.operation}`}`];
    case undefined:
      return [state.name];
  }
}

/** Targets that end the flow lead to its final dot; with a label, so that a cancel is not taken for a good end. */
const ends: Readonly<Record<string, string>> = {
  $done: "",
  $end: "",
  $cancel: "cancel",
  $cancelAll: "cancel all",
  $pass: "pass",
};

function edgeLine({ from, to, label }: Edge, flow: Flow, indent: string): string {
  const end = ends[to];
  const text = [label, end ?? (to.startsWith("$") ? to.slice(1) : "")].filter((part) => part !== "").join(" ");
  const target = end === undefined ? nodeOf(stateOf(to, from, flow)) : "[*]";
  return `${indent}${nodeOf(from)} --> ${target}${text === "" ? "" : ` : ${written(text)}`}`;
}

/** Where a target leads within the flow; `$back`, `$ask` and the like depend on the conversation, and are drawn as loops. */
function stateOf(target: string, from: string, flow: Flow): string {
  if (target === "$restart") return flow.initial;
  return target.startsWith("$") ? from : target;
}

/** Mermaid reads some words in the place of a name (`end`, `state`, `note`): no name stands there as it is. */
function nodeOf(name: string): string {
  return `s_${name}`;
}

/** Signs that Mermaid would read, as its own character codes. */
function written(text: string): string {
  return text.replace(/[#;:"{}<>]/g, (sign) => `#${sign.codePointAt(0)};`).replaceAll("\n", " ");
}
