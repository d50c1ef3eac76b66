import { ExpressionError } from "../expression/expression-error.ts";
import type { OpeningHours } from "../expression/opening-hours.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { Bot, CatalogueText } from "../model/bot.ts";
import type { CompiledBot } from "./compiled-bot.ts";
import type { Run } from "./conversation.ts";
import { prepareExpression } from "./prepare.ts";
import { nameInRounds, ROUNDS } from "./rounds.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** What an expression sees in a turn: locals, the run's variables, constants, then what is given. */
export class TurnScope implements Scope {
  readonly now: number;
  readonly timeZone: string;
  readonly #turn: WorkingTurn;
  readonly #locale: string | undefined;
  readonly #context: { readonly [name: string]: Value };
  readonly #event: Value;
  readonly #run: Pick<Run, "flow" | "hash" | "input" | "repair"> | undefined;
  /** While a derived name is computed: the others that it has needed so far, each once. */
  #computed: Map<string, Value> | undefined;

  constructor(
    turn: WorkingTurn,
    run: Pick<Run, "flow" | "hash" | "input" | "repair"> | undefined,
    context: { readonly [name: string]: Value },
    event: Value | undefined,
    locale?: string,
  ) {
    this.#turn = turn;
    this.#context = context;
    this.#run = run;
    this.#event = event ?? turn.event;
    this.now = turn.now;
    this.timeZone = turn.bot.model.timezone;
    this.#locale = locale;
  }

  /** That of the moment: a flow may set it on its way. */
  get locale(): string {
    return this.#locale ?? this.#turn.locale;
  }

  /** A text that one language lacks is said in the first that has it. */
  t(key: string, values: ValueObject): string {
    const { catalogues } = this.#bot.model;
    const text = catalogues.get(this.locale)?.get(key) ?? firstOf(catalogues, key);
    if (!text) throw new ExpressionError("no-text", `the catalogues have no text "${key}"`);
    return text.format.format(values);
  }

  hours(name?: string): OpeningHours | undefined {
    const { hours } = this.#turn.bot.model;
    return name === undefined ? [...hours.values()][0] : (hours.get(name) ?? this.#bot.model.hours.get(name));
  }

  random(): number {
    return this.#turn.random();
  }

  found(groups: ValueObject): void {
    if (Object.keys(groups).length > 0) this.#turn.match = groups;
  }

  lookup(name: string): Value | undefined {
    const bound = this.#context[ROUNDS] === undefined ? undefined : nameInRounds(this.#context, name);
    if (bound !== undefined) return bound;
    if (Object.hasOwn(this.#context, name)) return this.#context[name];
    switch (name) {
      case "event":
        return this.#event;
      case "input":
        return (this.#run?.input as ValueObject | undefined) ?? null;
      case "user":
        return this.#turn.user(this.#bot.model);
      case "group":
        return this.#turn.group();
      case "repair":
        return (this.#run?.repair as ValueObject | undefined) ?? this.#turn.repair;
      case "locale":
        return this.locale;
      default: {
        const given = this.#turn.given(name);
        return given === undefined ? (this.#derived(name) ?? this.#constant(name)) : given;
      }
    }
  }

  /** As the run knows it: an older version of it may lack what is declared today, and have what is gone. */
  get #bot(): CompiledBot {
    return this.#run ? this.#turn.botOf(this.#run) : this.#turn.bot;
  }

  #derived(name: string): Value | undefined {
    const flow = this.#run && this.#turn.flowOf(this.#run);
    const derived = flow?.derive.get(name);
    if (!derived) return undefined;
    const known = this.#computed?.get(name);
    if (known !== undefined) return known;
    const outermost = this.#computed === undefined;
    this.#computed ??= new Map();
    try {
      const value = prepareExpression(derived.source)(this);
      this.#computed.set(name, value);
      return value;
    } finally {
      if (outermost) this.#computed = undefined;
    }
  }

  #constant(name: string): Value | undefined {
    return this.#bot.constant(this.#run?.flow, name, this);
  }
}

function firstOf(catalogues: Bot["catalogues"], key: string): CatalogueText | undefined {
  for (const texts of catalogues.values()) if (texts.has(key)) return texts.get(key);
  return undefined;
}

/** The same scope with the names of one round of `each` in front. */
export function withLocals(scope: Scope, locals: { readonly [name: string]: Value }): Scope {
  return {
    now: scope.now,
    timeZone: scope.timeZone,
    get locale() {
      return scope.locale;
    },
    random: () => scope.random(),
    ...(scope.found ? { found: scope.found.bind(scope) } : {}),
    ...(scope.t ? { t: scope.t.bind(scope) } : {}),
    ...(scope.hours ? { hours: scope.hours.bind(scope) } : {}),
    lookup: (name) => (Object.hasOwn(locals, name) ? locals[name] : scope.lookup(name)),
  };
}
