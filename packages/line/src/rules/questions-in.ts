import type { AskBlock, Bot, Flow, MenuBlock, Option, State } from "@renga/core";

/** A state that asks, with all that it offers to tap. */
export interface Question {
  readonly flow: Flow;
  readonly state: State;
  readonly block: AskBlock | MenuBlock;
  readonly offered: readonly Option[];
}

/** Every question of a bot. */
export function questionsIn(bot: Bot): readonly Question[] {
  return [...bot.flows.values()].flatMap((flow) =>
    [...flow.byName.values()].flatMap((state) => {
      const { block } = state;
      if (block?.kind !== "ask" && block?.kind !== "menu") return [];
      const offered = block.kind === "ask" ? [...block.options, ...block.suggest] : block.options;
      return [{ flow, state, block, offered }];
    }),
  );
}

/** The options that are offered whatever happens: neither repeated nor guarded. */
export function certainOptions(options: readonly Option[]): readonly Option[] {
  return options.filter(({ each, guard }) => each === undefined && guard === undefined);
}

/** Whether as many options are offered as are written. */
export function isCounted(options: readonly Option[]): boolean {
  return certainOptions(options).length === options.length;
}
