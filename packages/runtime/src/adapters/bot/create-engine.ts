import { hkdfSync } from "node:crypto";
import {
  advance,
  type Bot,
  compileBot,
  type EventInput,
  keptVersion,
  lackingVersions,
  outsideEvent,
  pinnedVersions,
  readVersion,
  type ValueObject,
} from "@renga/core";
import { createTapCodec, inputOfEvent, lineChannel } from "@renga/line";
import type { BotEngine, LineEvent } from "../../ports/bot-engine.ts";
import type { Secret } from "../../secret.ts";

/** Inputs that are kept for the trace alone: events of types to come, and taps that somebody has forged. */
const forTheTrace: ReadonlySet<string> = new Set(["unknown", "tap.forged"]);

/** A bot's files, checked and read, as the runtime serves them. `secret`: what taps are signed with. */
export function createEngine(bot: Bot, secret: Secret): BotEngine {
  const compiled = compileBot(bot, lineChannel);
  const key = tapKey(secret);
  return {
    delivery: bot.delivery,
    remembersUsers: bot.user.size > 0,
    outside: (name, data, to) => outsideEvent(compiled, name, data as ValueObject, to),
    versions: {
      lacking: (conversation) => lackingVersions(compiled, conversation),
      learn: (version, kept) => compiled.learn(version, (kept && readVersion(kept, lineChannel)) ?? null),
      pinned: (conversation) => pinnedVersions(compiled, conversation),
      toKeep: (flow) => keptVersion(compiled, flow),
    },
    advance: (conversation, input) => advance(compiled, conversation, input),
    inputOf: (event, chat) => readInput(event, key, chat),
    render: (say, chat, quoteToken) =>
      lineChannel.render(say, createTapCodec(key, chat), quoteToken === undefined ? {} : { quoteToken }),
  };
}

function readInput(event: LineEvent, key: string, chat: string): EventInput | undefined {
  // The mailbox has given the event its id and time; LINE's own id may be missing.
  const known = inputOfEvent({ webhookEventId: "-", ...event }, { receivedAt: 0, codec: createTapCodec(key, chat) });
  if (known === undefined || forTheTrace.has(known.type)) return undefined;
  const { id: _, at: __, standby: ___, ...input } = known;
  return input;
}

/** A key of its own, so that nothing signed for one purpose is good for the other. */
function tapKey(secret: Secret): string {
  return Buffer.from(hkdfSync("sha256", secret.reveal(), "", "renga taps", 32)).toString("base64url");
}
