import type { Bot, TimedTransition } from "../../model/bot.ts";
import type { Block, Flow, State } from "../../model/flow.ts";
import type { StateConfig, TransitionConfig } from "../flow-config.ts";

/** What a block's compiler needs to know of where it stands. */
export interface StateContext {
  readonly flow: Flow;
  readonly bot: Pick<Bot, "user" | "types">;
  /** How deep the state lies: 1 at the top of its flow. Handlers that capture are asked outermost first. */
  readonly depth: number;
  /** The event types that a wide name stands for: `message` → `text`, `image`, … */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Of every question that has none of its own. */
  readonly silence: readonly TimedTransition[] | undefined;
}

/** What a block's compiler is given; it adds the block's expansion to the state's configuration. */
export interface BlockState<B extends Block> {
  readonly state: State;
  readonly block: B;
  /** The state's own `on`, compiled; the compiler decides where it stands. */
  readonly on: { readonly [event: string]: readonly TransitionConfig[] };
  readonly context: StateContext;
}

export type BlockCompiler<B extends Block> = (config: StateConfig, given: BlockState<B>) => void;
