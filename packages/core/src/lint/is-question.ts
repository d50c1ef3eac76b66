import type { QuestionBlock, State } from "../model/flow.ts";

/** Whether a block asks something, and waits for what a person says. */
export function isQuestion(block: State["block"]): block is QuestionBlock {
  return block !== undefined && "prompt" in block;
}
