import type { EachBlock, State } from "../../model/flow.ts";
import { correctablesOf } from "../correctable.ts";
import type { StateConfig, TransitionConfig } from "../flow-config.ts";
import { eachToJson } from "../to-json.ts";
import type { BlockState } from "./block-state.ts";
import { addAlways } from "./finish.ts";
import { mergeEvents } from "./merge-events.ts";

/**
 * `each`: its states stand in a state of their own, `$round`, which is entered once for every item. The list is taken when
 * the loop begins; entering a state inside by another way (`$back`) goes on in the round that it was.
 *
 *     $start: take the list          → $round, or $out when there is none
 *     $round: (the author's states)  → $next when they end, and by `target: $next`
 *     $next:  the next item          → $round, or $out when there is none left
 *     $out:   final; also by `target: $break`
 */
export function compileEach(config: StateConfig, { state, block, on, context }: BlockState<EachBlock>): void {
  addAlways(config, state);
  // Who changes an answer of a loop that is over goes through it again.
  const correctable = new Set([...correctablesOf(context.flow, context.bot).values()].flatMap(({ asks }) => asks));
  if (asksInside(state).some((name) => correctable.has(name))) config.route = {};
  if (Object.keys(on).length > 0) config.on = mergeEvents(on, {});
  const place = (step: string): string => `${state.name}:${step}`;
  const params = { state: state.name };
  const onwards = (): TransitionConfig[] => [
    { target: `#${place("$round")}`, guard: { type: "inRound", params } },
    { target: `#${place("$out")}` },
  ];
  const { states = {}, initial, type } = config;
  const round: StateConfig = {
    id: place("$round"),
    ...(type ? { type } : {}),
    ...(initial ? { initial } : {}),
    states: retarget(states, { "#$next": `#${place("$next")}`, "#$break": `#${place("$out")}` }),
    onDone: [{ target: `#${place("$next")}` }],
  };
  delete config.type;
  config.initial = "$start";
  config.states = {
    $start: {
      id: place("$start"),
      entry: [{ type: "each", params: { ...params, each: block.each ? eachToJson(block.each) : "item in []" } }],
      always: onwards(),
    },
    $round: round,
    $next: { id: place("$next"), entry: [{ type: "nextRound", params }], always: onwards() },
    $out: { id: place("$out"), type: "final", entry: [{ type: "endRounds", params }] },
  };
}

/** The questions of a loop, those of states in its states too. */
function asksInside(state: State): readonly string[] {
  return state.states.flatMap((inner) => [...(inner.block?.kind === "ask" ? [inner.name] : []), ...asksInside(inner)]);
}

/** `$next` and `$break` mean the innermost loop: those of loops inside have found theirs already. */
function retarget(
  states: { readonly [name: string]: StateConfig },
  places: { readonly [target: string]: string },
): { [name: string]: StateConfig } {
  const transitions = (list: readonly TransitionConfig[]): TransitionConfig[] =>
    list.map((one) =>
      one.target !== undefined && places[one.target] ? { ...one, target: places[one.target] as string } : one,
    );
  const events = (map: {
    readonly [event: string]: readonly TransitionConfig[];
  }): { [event: string]: TransitionConfig[] } =>
    Object.fromEntries(Object.entries(map).map(([event, list]) => [event, transitions(list)]));
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [
      name,
      {
        ...state,
        ...(state.on ? { on: events(state.on) } : {}),
        ...(state.after ? { after: events(state.after) } : {}),
        ...(state.always ? { always: transitions(state.always) } : {}),
        ...(state.onDone ? { onDone: transitions(state.onDone) } : {}),
        ...(state.states ? { states: retarget(state.states, places) } : {}),
      },
    ]),
  );
}
