import { describe, expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { playTest } from "../play/play-test.ts";
import { loadTests } from "../play/read-tests.ts";
import { casesOfConversations, readConversationCase } from "../testing/conversation-cases.ts";
import { PlainMachine } from "../testing/plain-machine.ts";
import { testChannel } from "../testing/test-channel.ts";
import { compileBot } from "./compiled-bot.ts";

describe.each(casesOfConversations)("the printed configuration of %s, loaded by XState itself", (name) => {
  const files = readConversationCase(name);
  const { bot } = loadBot(files, { channel: testChannel });
  if (!bot) throw new Error("the bot does not check");
  const plain = compileBot(bot, testChannel, (config, implementations) => new PlainMachine(config, implementations));
  const ours = compileBot(bot, testChannel);

  it.each(loadTests(files, bot).tests.map((test) => [test.name, test] as const))(
    "gives the same talk: %s",
    (_, test) => {
      const expected = playTest(ours, testChannel, test);
      const played = playTest(plain, testChannel, test);
      expect(played.failures.map((one) => one.message)).toEqual([]);
      expect(played.transcript).toEqual(expected.transcript);
    },
  );
});
