import type { StateConfig } from "../compile/flow-config.ts";
import type { CompiledBot } from "../conversation/compiled-bot.ts";
import type { TraceEntry } from "../conversation/turn.ts";
import type { Place } from "../document/place.ts";

/** What the tests of a bot reached, and what they never did. */
export interface Coverage {
  readonly states: Reached;
  readonly transitions: Reached;
}

export interface Reached {
  readonly total: number;
  readonly reached: number;
  readonly missed: readonly { readonly flow: string; readonly name: string; readonly at: Place }[];
}

/** Collects traces; `report` holds them against everything that the bot's flows have. */
export class CoverageCollector {
  readonly #states = new Set<string>();
  readonly #transitions = new Set<string>();

  add(trace: readonly TraceEntry[]): void {
    for (const entry of trace) {
      if (entry.kind === "entered") this.#states.add(`${entry.flow}/${entry.state}`);
      if (entry.kind === "transition" && entry.at !== undefined) this.#transitions.add(`${entry.flow}/${entry.at}`);
    }
  }

  report(bot: CompiledBot): Coverage {
    const states: { flow: string; name: string; at: Place }[] = [];
    const transitions: { flow: string; name: string; at: Place }[] = [];
    for (const flow of bot.model.flows.values()) {
      for (const state of flow.byName.values()) states.push({ flow: flow.id, name: state.name, at: state.at });
      for (const [path, from] of writtenTransitions(bot.config(flow.id))) {
        const keys = path.split("/").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
        transitions.push({ flow: flow.id, name: from, at: { document: flow.at.document, path: keys } });
      }
    }
    return {
      states: held(states, (one) => this.#states.has(`${one.flow}/${one.name}`)),
      transitions: held(transitions, (one) => this.#transitions.has(`${one.flow}/${one.at.path.join("/")}`)),
    };
  }
}

function held<T extends Reached["missed"][number]>(all: readonly T[], isReached: (one: T) => boolean): Reached {
  const missed = all.filter((one) => !isReached(one));
  return { total: all.length, reached: all.length - missed.length, missed };
}

/** Every transition that the author wrote, by its path in the file, with the state that it leaves. */
function writtenTransitions(config: StateConfig, found = new Map<string, string>()): ReadonlyMap<string, string> {
  const lists = [...Object.values(config.on ?? {}), ...Object.values(config.after ?? {}), config.always, config.onDone];
  for (const transition of lists.flat()) {
    if (transition?.meta) found.set(transition.meta.at, config.id.split(":$")[0] ?? config.id);
  }
  for (const child of Object.values(config.states ?? {})) writtenTransitions(child, found);
  return found;
}
