import type { Block, Flow, Handler, Match, State, TimedTransition, Transition } from "@renga/core";

/** An arrow of a diagram. */
export interface Edge {
  readonly from: string;
  /** A state's name, or a reserved target such as `$done`. */
  readonly to: string;
  /** What makes it happen; empty when it just runs on. */
  readonly label: string;
}

/** The arrows that leave a state, in the order in which the author wrote them. States inside it are not looked at. */
export function edgesOf(state: State): Edge[] {
  const edges: Edge[] = [];
  const add = (to: string | undefined, label: string): void => {
    if (to !== undefined) edges.push({ from: state.name, to, label });
  };
  for (const option of optionsOf(state.block))
    add(option.target?.name, option.label.every?.source ?? firstText(option.label));
  for (const handler of state.on) add(handler.transition.target?.name, handlerLabel(handler));
  for (const transition of state.always) add(transition.target?.name, guardLabel(transition));
  for (const timed of state.after) add(timed.transition.target?.name, timeLabel("after", timed));
  for (const timed of silenceOf(state.block)) add(timed.transition.target?.name, timeLabel("silence", timed));
  for (const transition of state.onDone) add(transition.target?.name, guardLabel(transition));
  for (const transition of state.onError) add(transition.target?.name, "error");
  if (state.block?.kind === "call") {
    for (const transition of state.block.onCancelled) add(transition.target?.name, "cancelled");
  }
  if (isQuestion(state.block)) add(state.block.onFailed?.name, "failed");
  add(endOf(state), "");
  return edges;
}

/** Where a flow's own handlers and its silence lead, from any of its states. */
export function flowEdgesOf(flow: Flow): Omit<Edge, "from">[] {
  const handlers = flow.on.map((handler) => ({ transition: handler.transition, label: handlerLabel(handler) }));
  const silence = (flow.silence ?? []).map((timed) => ({
    transition: timed.transition,
    label: timeLabel("silence", timed),
  }));
  return [...handlers, ...silence].flatMap(({ transition, label }) =>
    transition.target === undefined ? [] : [{ to: transition.target.name, label }],
  );
}

/** What follows when nothing else does: the target of the state, or the next one of the main line. */
function endOf(state: State): string | undefined {
  if (state.target !== undefined) return state.target.name;
  const decided = state.onDone.some((transition) => transition.guard === undefined) || state.always.length > 0;
  const waits = state.block === undefined && state.states.length === 0 && state.on.length + state.after.length > 0;
  if (decided || waits || state.type === "final" || state.block?.kind === "menu") return undefined;
  return state.next === "$end" ? (state.parent === undefined ? "$done" : "$end") : state.next;
}

function isQuestion(block: Block | undefined): block is Extract<Block, { readonly kind: "ask" | "menu" | "review" }> {
  return block?.kind === "ask" || block?.kind === "menu" || block?.kind === "review";
}

function optionsOf(block: Block | undefined): Extract<Block, { readonly kind: "menu" }>["options"] {
  return isQuestion(block) ? block.options : [];
}

function silenceOf(block: Block | undefined): readonly TimedTransition[] {
  return isQuestion(block) ? (block.silence ?? []) : [];
}

function firstText(label: { readonly byLocale?: ReadonlyMap<string, { readonly source: string }> }): string {
  return [...(label.byLocale?.values() ?? [])][0]?.source ?? "";
}

function handlerLabel({ event, matches, transition }: Handler): string {
  const words = matches.map(matchLabel).filter((text) => text !== "");
  return [event, ...words, guardLabel(transition)].filter((text) => text !== "").join(" ");
}

function matchLabel(match: Match): string {
  switch (match.kind) {
    case "words":
      return match.words.join(" | ");
    case "regex":
      return `/${match.source}/`;
    case "contains":
      return `…${match.text}…`;
    case "startsWith":
      return `${match.text}…`;
    case "mention":
      return "@me";
    case "data":
      return Object.values(match.keys).join(" ");
  }
}

function guardLabel({ guard }: Transition): string {
  return guard === undefined ? "" : `[${guard.source}]`;
}

const units: readonly (readonly [name: string, milliseconds: number])[] = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
];

function timeLabel(word: string, { in: delay, transition }: TimedTransition): string {
  const time = typeof delay === "number" ? printDuration(delay) : delay.source;
  return `${word} ${time} ${guardLabel(transition)}`.trimEnd();
}

function printDuration(milliseconds: number): string {
  const [name, size] = units.find(([, size]) => milliseconds % size === 0) ?? ["ms", 1];
  return `${milliseconds / size}${name}`;
}
