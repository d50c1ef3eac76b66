import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { AnyStateMachine } from "xstate";
import { compileBot } from "../conversation/compiled-bot.ts";
import { loadBot } from "../load-bot.ts";
import { casesOfConversations, readConversationCase } from "../testing/conversation-cases.ts";
import { testChannel } from "../testing/test-channel.ts";
import { printFlowModule } from "./print-flow-module.ts";

describe.each(casesOfConversations)("the TypeScript of %s", (name) => {
  const { bot } = loadBot(readConversationCase(name), { channel: testChannel });
  if (!bot) throw new Error("the bot does not check");
  const compiled = compileBot(bot, testChannel);

  it.each([...bot.flows.keys()])("flow %s is a module that XState loads", async (flow) => {
    // Below the package, so that the module finds its xstate; in node_modules, so that nothing else finds it.
    const folder = mkdtempSync(new URL("../../node_modules/.printed-", import.meta.url).pathname);
    try {
      writeFileSync(`${folder}/flow.ts`, printFlowModule(compiled.config(flow)));
      const module = (await import(/* @vite-ignore */ `${folder}/flow.ts`)) as { [name: string]: AnyStateMachine };
      const machine = module[flow] as AnyStateMachine;
      expect(Object.keys(machine.states)).toEqual(Object.keys(compiled.config(flow).states ?? {}));
      expect(machine.config).toEqual(compiled.config(flow));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
