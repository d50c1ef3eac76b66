import type { Bot, Flow, Path, State } from "@renga/core";

/** The flow that a place is in. */
export function flowAt(bot: Bot, file: string, path: Path): Flow | undefined {
  return [...bot.flows.values()].find(
    ({ at }) => at.document.name === file && at.path.every((step, depth) => path[depth] === step),
  );
}

/** The innermost state that a place is in. */
export function stateAt(flow: Flow, path: Path): State | undefined {
  for (let depth = path.length - 1; depth > flow.at.path.length; depth -= 1) {
    const parent = path[depth - 1];
    if (parent !== "states" && parent !== "aside") continue;
    const state = flow.byName.get(String(path[depth]));
    if (state) return state;
  }
  return undefined;
}
