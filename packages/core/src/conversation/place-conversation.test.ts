import { describe, expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { casesOfConversations, readConversationCase } from "../testing/conversation-cases.ts";
import { testChannel } from "../testing/test-channel.ts";
import { advance } from "./advance.ts";
import { compileBot } from "./compiled-bot.ts";
import { isIn } from "./is-in.ts";
import { placeConversation } from "./place-conversation.ts";

describe.each(casesOfConversations)("in %s", (name) => {
  const { bot } = loadBot(readConversationCase(name), { channel: testChannel });
  if (!bot) throw new Error("the bot does not check");
  const compiled = compileBot(bot, testChannel);
  const places = [...bot.flows.values()].flatMap((flow) =>
    [...flow.byName.values()].filter((state) => state.type === "plain").map((state) => [flow.id, state.name] as const),
  );

  it.each(places)("a conversation can stand in %s.%s and take an event there", (flow, state) => {
    const conversation = placeConversation(compiled, flow, state);
    const run = conversation?.stack[0];
    expect(run && isIn(run.value, state)).toBe(true);
    const input = { kind: "event" as const, id: "e", at: 0, type: "unfollow", event: { type: "unfollow" } };
    const waits = run?.question?.state === state;
    const after = advance(compiled, conversation, input).conversation.stack[0];
    if (waits) expect(after && isIn(after.value, state)).toBe(true);
  });

  it("no conversation stands in a state that is not there", () => {
    expect(placeConversation(compiled, [...bot.flows.keys()][0] ?? "", "nowhere")).toBeUndefined();
    expect(placeConversation(compiled, "no_flow", "nowhere")).toBeUndefined();
  });
});
