import { itemSchema } from "../../answers/item-schema.ts";
import { resolveSchema } from "../../answers/resolve-schema.ts";
import type { Variable } from "../../model/bot.ts";
import type { AskBlock, Flow, MenuBlock, Option, QuestionBlock, State } from "../../model/flow.ts";
import { compileTransition, setAction } from "../compile-action.ts";
import { correctablesOf } from "../correctable.ts";
import { endTransitions } from "../ends.ts";
import type { ActionConfig, StateConfig, TransitionConfig } from "../flow-config.ts";
import { transitionTo } from "../targets.ts";
import type { BlockState, StateContext } from "./block-state.ts";
import { addAlways, finish, openState } from "./finish.ts";

/** Events by which an answer may come, by the variable's type; `text` and `tap` always. */
const answerEvents: Readonly<Record<string, readonly string[]>> = {
  location: ["location"],
  content: ["image", "video", "audio", "file"],
};

/**
 * `ask` and `menu`: a state that puts its question on entry and waits. An answer is looked for after the state's own
 * `on` and before that of the enclosing states:
 *
 *     entry: ask
 *     on: text, tap → (own transitions) → gather, of a burst → option with a way of its own → valid answer: fill, go on
 *         ask.invalid → say it again, or onFailed after `attempts`
 *         ask.silence → the entry of `silence` whose time has come
 */
export function compileQuestion(config: StateConfig, given: BlockState<QuestionBlock>): void {
  const { state, block, on, context } = given;
  addAlways(config, state);
  config.route = {};
  const stores: ActionConfig[] = [
    { type: "answer", params: { state: state.name } },
    ...(block.kind === "ask" ? saveAction(block.save) : []),
  ];
  const known = block.kind === "ask" && block.ifKnown === "skip";
  const { transitions: done, open } = finish(config, state, stores);
  const waiting = known ? openState(config, state) : open;
  if (known) {
    config.initial = "$check";
    config.states = {
      $check: {
        id: `${state.name}:$check`,
        always: [
          ...endTransitions(state).map((end) => guarded(end, { type: "known", params: { state: state.name } })),
          { target: `#${waiting.id}` },
        ],
      },
      ...config.states,
    };
  }
  waiting.entry = [...(waiting === config ? (config.entry ?? []) : []), { type: "ask", params: { state: state.name } }];

  const everyone = block.from === "everyone";
  const answers = [
    ...block.options.flatMap((option, index) => optionTransitions(option, index, state, stores)),
    ...done.map((end) => guarded(end, { type: everyone ? "completes" : "answered", params: { state: state.name } })),
    ...(everyone ? [joinTransition(state)] : []),
    ...(!everyone && isList(block, context) ? [moreTransition(state)] : []),
    ...(block.kind === "review" ? [changeTransition(state)] : []),
  ];
  const gathers = block.kind === "ask" && block.gather !== undefined ? gatherTransition(state, block.gather) : [];
  const messages = gathers.length > 0 ? (context.families.get("message") ?? ["text"]) : [];
  const events = new Set(["text", "tap", ...messages, ...answersBy(block, context)]);
  waiting.on = {};
  for (const event of new Set([...Object.keys(on), ...events])) {
    const gathered = messages.includes(event) ? gathers : [];
    waiting.on[event] = [...(on[event] ?? []), ...gathered, ...(events.has(event) ? answers : [])];
  }
  if (everyone)
    waiting.on["ask.complete"] = done.map(({ actions = [], ...end }) => ({
      ...end,
      actions: actions.slice(stores.length),
    }));
  const regions = isInRegion(state, context.flow);
  waiting.on["ask.invalid"] = inRegion(invalidTransitions(block, state), state, regions);
  if (block.kind !== "review" && correctablesOf(context.flow, context.bot).size > 0) {
    waiting.on["ask.keep"] = keepAnswer(block, state, done, stores.length);
  }
  const silence = block.silence ?? context.silence ?? [];
  if (silence.length > 0) {
    const entries = silence.map((entry, index) =>
      guarded(compileTransition(entry.transition), { type: "silence", params: { index } }),
    );
    waiting.on["ask.silence"] = inRegion(entries, state, regions);
  }
}

/** A single message is kept for the burst that it may be part of; what was gathered comes as an event of its own. */
function gatherTransition(state: State, wait: number): TransitionConfig[] {
  return [
    {
      guard: { type: "gathers", params: { state: state.name } },
      actions: [{ type: "gather", params: { state: state.name, wait } }],
    },
  ];
}

/** Beside another region's question, an event that is about the open question is not for both. */
function inRegion(transitions: readonly TransitionConfig[], state: State, regions: boolean): TransitionConfig[] {
  const asked = { type: "asked", params: { state: state.name } };
  return regions ? transitions.map((one) => guarded(one, asked)) : [...transitions];
}

function isInRegion(state: State, flow: Flow): boolean {
  for (let at = state.parent; at !== undefined; at = flow.byName.get(at)?.parent) {
    if (flow.byName.get(at)?.type === "parallel") return true;
  }
  return false;
}

/** One of what a review shows is to be changed: the engine goes back to its question, and comes here again. */
function changeTransition(state: State): TransitionConfig {
  const params = { state: state.name };
  return { guard: { type: "changes", params }, actions: [{ type: "change", params }] };
}

/** In a correction: an answer that still holds goes where it went, and is not stored again. */
function keepAnswer(
  block: AskBlock | MenuBlock,
  state: State,
  done: readonly TransitionConfig[],
  stores: number,
): TransitionConfig[] {
  const answered = { type: "answered", params: { state: state.name } };
  return [
    ...block.options.flatMap((option, index) => optionTransitions(option, index, state, [])),
    ...done.map(({ actions = [], ...end }) => {
      const rest = actions.slice(stores);
      return guarded({ ...end, ...(rest.length > 0 ? { actions: rest } : {}) }, answered);
    }),
  ];
}

/** A list is not complete with this answer: its items are kept, and the question is put again. */
function moreTransition(state: State): TransitionConfig {
  const params = { state: state.name };
  return {
    guard: { type: "adds", params },
    actions: [
      { type: "answer", params },
      { type: "add", params },
    ],
  };
}

/** One member's answer, while others have still to give theirs. */
function joinTransition(state: State): TransitionConfig {
  const params = { state: state.name };
  return { guard: { type: "answered", params }, actions: [{ type: "answer", params }] };
}

/** `save` of a question: texts are understood as answers are, and what makes none is left to its own question. */
function saveAction(save: AskBlock["save"]): ActionConfig[] {
  return setAction(save).map(({ type, params }) => ({ type, params: { ...params, reads: true } }));
}

function isList(block: QuestionBlock, { flow, bot }: StateContext): boolean {
  const variable = block.kind === "ask" ? variableOf(block, flow, bot) : undefined;
  return variable !== undefined && itemSchema(variable.schema, bot.types) !== undefined;
}

function variableOf({ variable }: AskBlock, flow: Flow, bot: StateContext["bot"]): Variable | undefined {
  return variable.scope === "user" ? bot.user.get(variable.name) : flow.context.get(variable.name);
}

/** An option that sets something or leads somewhere has a transition of its own; `answer` stores what it sets. */
function optionTransitions(
  option: Option,
  index: number,
  state: State,
  stores: readonly ActionConfig[],
): TransitionConfig[] {
  if (!option.target && option.assignments.length === 0) return [];
  const guard = { type: "chosen", params: { state: state.name, option: index } };
  const meta = { at: option.at.path.join("/") };
  if (option.target) return [{ ...transitionTo(option.target.name, stores), guard, meta }];
  return endTransitions(state).map((end) => ({
    ...guarded({ ...end, actions: [...stores, ...(end.actions ?? [])] }, guard),
    meta,
  }));
}

function invalidTransitions(block: QuestionBlock, state: State): TransitionConfig[] {
  const again: TransitionConfig = { actions: [{ type: "invalid", params: { state: state.name } }] };
  if (!block.onFailed || block.attempts === undefined) return [again];
  const left = { type: "attemptsBelow", params: { attempts: block.attempts } };
  return [
    { ...again, guard: left },
    { ...transitionTo(block.onFailed.name), meta: { at: block.onFailed.at.path.join("/") } },
  ];
}

/** A transition under one more condition. */
function guarded(transition: TransitionConfig, guard: ActionConfig): TransitionConfig {
  if (!transition.guard) return { ...transition, guard };
  return { ...transition, guard: { type: "both", params: { first: toJson(guard), second: toJson(transition.guard) } } };
}

function toJson(guard: ActionConfig): { type: string; params: NonNullable<ActionConfig["params"]> } {
  return { type: guard.type, params: guard.params ?? {} };
}

function answersBy(block: QuestionBlock, { flow, bot }: StateContext): readonly string[] {
  const schema = block.kind === "ask" ? variableOf(block, flow, bot)?.schema : undefined;
  if (!schema) return [];
  const { type = "" } = itemSchema(schema, bot.types) ?? resolveSchema(schema, bot.types);
  return answerEvents[type] ?? [];
}
