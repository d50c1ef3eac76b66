import type { Block } from "../../model/flow.ts";
import type { BlockCompiler } from "./block-state.ts";
import { compileCall } from "./call.ts";
import { compileQuestion } from "./question.ts";
import { compileService } from "./service.ts";

/** Every block with its expansion into plain statechart states. */
export const blockCompilers: { readonly [K in Block["kind"]]: BlockCompiler<Extract<Block, { kind: K }>> } = {
  ask: compileQuestion,
  menu: compileQuestion,
  call: compileCall,
  request: compileService,
  run: compileService,
};
