import { readAnswer } from "../answers/read-answer.ts";
import { checkValue } from "../expression/check-value.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import type { Scope } from "../expression/scope.ts";
import type { Value } from "../expression/value.ts";
import type { Bot, Variable } from "../model/bot.ts";
import type { Run } from "./conversation.ts";
import type { MachineEvent } from "./flow-machine.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/**
 * What is being stepped just now: guards and assignments of a machine find the turn and the run here. Set for the length of
 * one synchronous step, so that machines stay plain data between steps.
 */
export class Stage {
  #turn: WorkingTurn | undefined;
  run: Run | undefined;
  /** The state whose question was answered in this step. */
  answered: { readonly state: string; readonly mark: string } | undefined;
  /** What a guard threw: XState wraps it in an error of its own. */
  thrown: unknown;
  #scope: { context: object; event: MachineEvent; scope: Scope } | undefined;

  get locale(): string | undefined {
    return this.#turn?.locale;
  }

  get turn(): WorkingTurn {
    if (!this.#turn) throw new Error("a machine was stepped outside of a turn");
    return this.#turn;
  }

  /** Runs one step. */
  play<T>(turn: WorkingTurn, run: Run | undefined, step: () => T): T {
    const outer = { turn: this.#turn, run: this.run, scope: this.#scope };
    this.#turn = turn;
    this.run = run;
    this.answered = undefined;
    this.thrown = undefined;
    this.#scope = undefined;
    try {
      return step();
    } catch (error) {
      throw this.thrown ?? error;
    } finally {
      this.#turn = outer.turn;
      this.run = outer.run;
      this.#scope = outer.scope;
    }
  }

  scope(context: { readonly [name: string]: Value }, event: MachineEvent): Scope {
    if (this.#scope?.context === context && this.#scope.event === event) return this.#scope.scope;
    const scope = new TurnScope(this.turn, this.run, context, event.event);
    this.#scope = { context, event, scope };
    return scope;
  }

  guarded<G extends (...given: never[]) => boolean>(guard: G): G {
    return ((...given: Parameters<G>) => {
      try {
        return guard(...given);
      } catch (error) {
        this.thrown = error;
        throw error;
      }
    }) as G;
  }

  /** Checks values against their declarations; those of the flow come back, `user.…` go to the bot's memory. */
  assign(assignments: readonly (readonly [string, Value])[]): { [name: string]: Value } {
    const own: { [name: string]: Value } = {};
    for (const [name, value] of assignments) {
      const wrong = this.#check(name, value);
      if (wrong) throw new ExpressionError("wrong-type", `"${name}" ${wrong}`);
      if (name.startsWith("user.")) this.turn.remember(name.slice("user.".length), value);
      else if (name.startsWith("group.")) this.turn.rememberOfGroup(name.slice("group.".length), value);
      else own[name] = value;
    }
    return own;
  }

  /**
   * Texts for variables of other types, understood as answers are (十日 is a date). What is no answer, or does not fit, is
   * left out: its own question asks for it.
   */
  understood(assignments: readonly (readonly [string, Value])[]): readonly (readonly [string, Value])[] {
    return assignments.flatMap(([name, value]) => {
      if (this.#check(name, value) === undefined) return [[name, value] as const];
      const schema = this.#variable(name)?.schema;
      const answer =
        typeof value === "string" && schema && this.run
          ? readAnswer(value, schema, this.turn.botOf(this.run).answerContext(this.turn))
          : undefined;
      return answer ? [[name, answer.value] as const] : [];
    });
  }

  #variable(name: string): Variable | undefined {
    const bot = this.#bot;
    if (name.startsWith("user.")) return bot.user.get(name.slice("user.".length));
    if (name.startsWith("group.")) return bot.group.get(name.slice("group.".length));
    return this.run && bot.flows.get(this.run.flow)?.context.get(name);
  }

  #check(name: string, value: Value): string | undefined {
    const variable = this.#variable(name);
    return variable ? checkValue(value, variable.schema, this.#bot.types) : undefined;
  }

  /** As the run knows it. */
  get #bot(): Bot {
    return (this.run ? this.turn.botOf(this.run) : this.turn.bot).model;
  }
}
