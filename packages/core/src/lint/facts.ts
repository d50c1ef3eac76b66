import type { Channel } from "../channel/channel.ts";
import type { Place } from "../document/place.ts";
import { type CheckedExpression, checkExpression } from "../expression/check-expression.ts";
import { createEnvironment, type Names } from "../expression/environment.ts";
import type { Expression } from "../expression/expression.ts";
import { freePaths } from "../expression/free-names.ts";
import { type Type, typeOfSchema } from "../expression/type.ts";
import type { Action, Assignment, Handler, Match, Message, TableUse, Transition } from "../model/action.ts";
import type { Bot, TimedTransition, Variable } from "../model/bot.ts";
import type {
  AccountLinkBlock,
  AskBlock,
  ContentBlock,
  Flow,
  Option,
  QuestionBlock,
  ReviewBlock,
  State,
} from "../model/flow.ts";
import type { Data, LocalText } from "../model/scalar.ts";
import type { Range } from "../source/source.ts";
import { createGraph, type FlowGraph } from "./flow-graph.ts";
import { createNames } from "./names.ts";
import { createTurns, type Turns } from "./turns.ts";
import { walkBot } from "./walk-bot.ts";

/** Where something stands: in a state of a flow, in a flow, or in the bot. */
export interface Scope {
  readonly flow?: Flow;
  readonly state?: State;
  /** Names beside those of the flow: what an `each` binds, the type of `event` or `result`. */
  readonly locals: Names;
  /**
   * Where in the state: on arrival while its entry actions run, `inside` while the state is in it, at its `end`. Without
   * a state, `inside` is any place of the flow.
   */
  readonly moment?: "inside" | "end";
  /** Variables of the flow that are surely set here, and those that are surely not, whatever was so at that moment. */
  readonly known: ReadonlySet<string>;
  readonly unset?: ReadonlySet<string>;
}

/** Variables that are surely set, and those that are made unset, between one moment and the next. */
export interface Settings {
  readonly sets: ReadonlySet<string>;
  readonly unsets: ReadonlySet<string>;
}

export interface ExpressionSite {
  readonly at: Place;
  readonly expression: Expression;
  readonly scope: Scope;
  readonly expected?: Type;
  /** Part of a message or another text that people read. */
  readonly spoken: boolean;
}

/**
 * Why a way is taken: what was waited for has `end`ed (at once, where nothing is waited for), an `always`, an `event`
 * (an answer is one), a `time` that came, an `error` (also answers that failed, and a call that was cancelled).
 */
export type Cause = "end" | "always" | "event" | "time" | "error";

/** A way from one state to another. */
export interface Edge extends Settings {
  readonly flow: Flow;
  /** Absent for a handler of the flow itself. */
  readonly from?: State;
  readonly to: string;
  readonly at: Place;
  /** `next` when the main line runs on; no target is written for it. */
  readonly kind: "target" | "next";
  readonly cause: Cause;
  /** Taken without waiting for anything, and without a condition. */
  readonly immediate: boolean;
  /** Taken when the state's block or its own states have ended, not from within. */
  readonly atEnd: boolean;
  /** What is done on the way. */
  readonly transition?: Transition;
}

/** Transitions of which the first that fits is taken. */
export interface Choice {
  readonly scope: Scope;
  readonly entries: readonly {
    readonly at: Place;
    readonly event?: string;
    readonly matches: readonly Match[];
    readonly transition: Transition;
  }[];
}

export interface CallSite {
  readonly at: Place;
  readonly kind: "flow" | "request" | "run";
  readonly name: string;
  readonly with?: Data;
  readonly scope: Scope;
}

/** All that a walk over the bot comes across. */
export interface Found {
  readonly expressions: ExpressionSite[];
  readonly edges: Edge[];
  readonly targets: { readonly at: Place; readonly name: string; readonly scope: Scope }[];
  readonly choices: Choice[];
  readonly calls: CallSite[];
  readonly assignments: { readonly assignment: Assignment; readonly scope: Scope }[];
  readonly actions: { readonly action: Action; readonly scope: Scope }[];
  readonly messages: { readonly message: Message; readonly scope: Scope }[];
  readonly texts: LocalText[];
  /** Triggers too; they have no transition. */
  readonly handlers: {
    readonly handler: Pick<Handler, "at" | "event" | "matches"> & Partial<Handler>;
    readonly scope: Scope;
  }[];
  /** Entries of `after` and of `silence`. */
  readonly times: { readonly timed: TimedTransition; readonly scope: Scope }[];
  readonly questions: { readonly block: QuestionBlock; readonly scope: Scope }[];
  readonly asks: { readonly ask: AskBlock; readonly scope: Scope }[];
  readonly links: { readonly block: AccountLinkBlock; readonly scope: Scope }[];
  readonly contents: { readonly block: ContentBlock; readonly scope: Scope }[];
  readonly reviews: { readonly review: ReviewBlock; readonly scope: Scope }[];
  readonly options: { readonly option: Option; readonly scope: Scope; readonly ask?: AskBlock }[];
  /** Taps of the author's own, with the keys of their data. */
  readonly taps: { readonly at: Place; readonly name: string; readonly keys: readonly Place[] }[];
  readonly tables: { readonly at: Place; readonly kind: "put" | "take" | "get" | "list"; readonly use: TableUse }[];
  readonly variables: { readonly variable: Variable; readonly flow?: Flow }[];
  /** What a state's entry actions set, and what its block sets from then until it ends. */
  readonly entered: Map<State, Settings>;
  readonly ended: Map<State, Settings>;
  /** Flows named in `interrupt`. */
  readonly flowNames: { readonly at: Place; readonly name: string }[];
}

/** What several rules ask of a bot, computed once. */
export interface Facts extends Found {
  readonly bot: Bot;
  readonly channel: Channel;
  readonly unusedFiles: readonly Range[];
  /**
   * Whether all names of a flow that lead somewhere are declared. Where one is not, that is told, and what would follow
   * from it (a state that nothing leads to, a variable that is never set) is not.
   */
  isSound(flow: Flow): boolean;
  /** Variables of a flow that are asked for or set, and not declared. */
  undeclaredIn(flow: Flow | undefined): ReadonlySet<string>;
  /** What is in scope at a place. */
  namesAt(scope: Scope): Names;
  /** Which states a flow can come to, and what is set there. */
  graphOf(flow: Flow): FlowGraph;
  /** What is said until a flow waits. */
  readonly turns: Turns;
  /** The type and faults of every expression, in the order of `expressions`. */
  readonly checked: readonly { readonly site: ExpressionSite; readonly result: CheckedExpression }[];
  /** Names that the expressions of a flow read (`party`), and those of the user (`user.visits`). */
  readsOf(flow: Flow | undefined): ReadonlySet<string>;
  /** Whether a name that nobody knows was probably meant to be this one. */
  isMeant(name: string): boolean;
  typeOf(variable: Variable): Type;
}

export function createFacts(
  bot: Bot,
  channel: Channel,
  unusedFiles: readonly Range[] = [],
  skipped: ReadonlySet<string> = new Set(),
): Facts {
  const names = createNames(bot);
  const found = walkBot(bot, channel, { names, skipped });
  let checked: Facts["checked"] | undefined;
  let meant: ReadonlySet<string | undefined> | undefined;
  let reads: ReadonlyMap<Flow | undefined, ReadonlySet<string>> | undefined;
  const check = (): Facts["checked"] => {
    checked ??= found.expressions.map((site) => ({
      site,
      result: checkExpression(
        site.expression,
        createEnvironment({ names: names({ ...site.scope, locals: {} }), locals: site.scope.locals }),
        site.expected,
      ),
    }));
    return checked;
  };
  const edges = Map.groupBy(found.edges, ({ flow }) => flow);
  const graphs = new Map<Flow, FlowGraph>();
  const graphOf = (flow: Flow): FlowGraph => {
    const graph = graphs.get(flow) ?? createGraph(flow, edges.get(flow) ?? [], found, setAtStart(flow, called));
    graphs.set(flow, graph);
    return graph;
  };
  const called = new Set(found.calls.filter(({ kind }) => kind === "flow").map(({ name }) => name));
  const undeclared = Map.groupBy(
    [
      ...found.asks.map(({ ask, scope }) => ({ ...ask.variable, flow: scope.flow })),
      ...found.assignments.map(({ assignment, scope }) => ({ ...assignment, flow: scope.flow })),
    ].filter(({ scope, name, flow }) => scope === "flow" && flow && !flow.context.has(name)),
    ({ flow }) => flow,
  );
  const lost = new Set(
    found.targets
      .filter(({ name, scope }) => scope.flow && !name.startsWith("$") && !scope.flow.byName.has(name))
      .map(({ scope }) => scope.flow),
  );
  return {
    ...found,
    bot,
    isSound: (flow) => !lost.has(flow) && !undeclared.has(flow) && flow.byName.has(flow.initial),
    undeclaredIn: (flow) => new Set(undeclared.get(flow)?.map(({ name }) => name)),
    graphOf,
    turns: createTurns(bot.flows, graphOf),
    channel,
    unusedFiles,
    namesAt: names,
    typeOf: ({ schema }) => typeOfSchema(schema, bot.types),
    get checked() {
      return check();
    },
    isMeant(name) {
      meant ??= new Set(check().flatMap(({ result }) => result.faults.map(({ suggestion }) => suggestion)));
      return meant.has(name);
    },
    readsOf(flow) {
      reads ??= collectReads(found.expressions);
      return reads.get(flow) ?? new Set();
    },
  };
}

/** Variables that a flow begins with: those with a default, and those that every trigger sets, if nothing else starts it. */
function setAtStart(flow: Flow, called: ReadonlySet<string>): ReadonlySet<string> {
  const names = [...flow.context.values()].filter((one) => one.default !== undefined).map(({ name }) => name);
  const [first, ...others] = flow.triggers.map(
    ({ assignments }) => new Set(assignments.filter(({ scope }) => scope === "flow").map(({ name }) => name)),
  );
  if (first && !called.has(flow.id))
    names.push(...[...first].filter((name) => others.every((other) => other.has(name))));
  return new Set(names);
}

function collectReads(sites: readonly ExpressionSite[]): ReadonlyMap<Flow | undefined, ReadonlySet<string>> {
  const reads = new Map<Flow | undefined, Set<string>>();
  for (const { expression, scope } of sites) {
    const names = reads.get(scope.flow) ?? new Set<string>();
    reads.set(scope.flow, names);
    for (const { name, fields } of freePaths(expression)) {
      names.add(name);
      if (fields[0] !== undefined) names.add(`${name}.${fields[0]}`);
    }
  }
  return reads;
}
