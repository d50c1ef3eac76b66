import type { Block } from "../../model/flow.ts";
import { compileAccountLink } from "./account-link.ts";
import type { BlockCompiler } from "./block-state.ts";
import { compileCall } from "./call.ts";
import { compileContent } from "./content.ts";
import { compileEach } from "./each.ts";
import { compileQuestion } from "./question.ts";
import { compileService } from "./service.ts";
import { compileTable } from "./table.ts";

/** Every block with its expansion into plain statechart states. */
export const blockCompilers: { readonly [K in Block["kind"]]: BlockCompiler<Extract<Block, { kind: K }>> } = {
  ask: compileQuestion,
  menu: compileQuestion,
  review: compileQuestion,
  each: compileEach,
  call: compileCall,
  request: compileService,
  run: compileService,
  put: compileTable,
  take: compileTable,
  get: compileTable,
  list: compileTable,
  accountLink: compileAccountLink,
  content: compileContent,
};
