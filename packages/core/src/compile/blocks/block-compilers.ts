import type { Block, State } from "../../model/flow.ts";
import type { StateContext } from "../compile-state.ts";
import type { StateConfig, TransitionConfig } from "../flow-config.ts";
import { compileCall } from "./call.ts";
import { compileQuestion } from "./question.ts";
import { compileService } from "./service.ts";

/** What a block's compiler is given; it adds the block's expansion to the state's configuration. */
export interface BlockState<B extends Block> {
  readonly state: State;
  readonly block: B;
  /** The state's own `on`, compiled; the compiler decides where it stands. */
  readonly on: { readonly [event: string]: readonly TransitionConfig[] };
  readonly context: StateContext;
}

export type BlockCompiler<B extends Block> = (config: StateConfig, given: BlockState<B>) => void;

/** Every block with its expansion into plain statechart states. */
export const blockCompilers: { readonly [K in Block["kind"]]: BlockCompiler<Extract<Block, { kind: K }>> } = {
  ask: compileQuestion,
  menu: compileQuestion,
  call: compileCall,
  request: compileService,
  run: compileService,
};
