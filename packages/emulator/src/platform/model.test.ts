import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryRecords } from "../storage/memory-records.ts";
import { HandClock } from "../testing/hand-clock.ts";
import type { Ports } from "./ports.ts";
import { systemIds } from "./ports.ts";
import { Quota } from "./quota.ts";
import { ReplyTokens, replyTokenAge, replyTokenAgeSinceEvent } from "./reply-tokens.ts";
import { RetryKeys, retryKeyAge } from "./retry-keys.ts";

function makePorts(): { ports: Ports; clock: HandClock } {
  const clock = new HandClock();
  return { clock, ports: { clock, ids: systemIds, records: memoryRecords(), emit() {} } };
}

/** Waits around the ages that matter, and a few more. */
const wait = fc.oneof(
  fc.constantFrom(0, 1, replyTokenAge - 1, replyTokenAge, replyTokenAge + 1, replyTokenAgeSinceEvent),
  fc.constantFrom(retryKeyAge - 1, retryKeyAge, retryKeyAge + 1),
  fc.nat({ max: 120_000 }),
);

describe("reply tokens", () => {
  interface Token {
    readonly token: string;
    readonly chatId: string;
    readonly eventAt: number;
    deliveredAt: number;
    used: boolean;
  }
  interface Model {
    now: number;
    readonly tokens: Token[];
  }
  interface Real {
    tokens: ReplyTokens;
    readonly ports: Ports;
    readonly clock: HandClock;
  }
  type Command = fc.Command<Model, Real>;

  const issue = (chatId: string): Command => ({
    check: () => true,
    run(model, { tokens }) {
      const token = tokens.issue(chatId);
      expect(model.tokens.map((held) => held.token)).not.toContain(token);
      model.tokens.push({ token, chatId, eventAt: model.now, deliveredAt: model.now, used: false });
    },
    toString: () => `issue ${chatId}`,
  });
  const move = (ms: number): Command => ({
    check: () => true,
    run(model, { clock }) {
      clock.move(ms);
      model.now += ms;
    },
    toString: () => `wait ${ms}`,
  });
  const onToken = (name: string, pick: number, run: (token: Token, model: Model, real: Real) => void): Command => ({
    check: ({ tokens }) => tokens.length > 0,
    run: (model, real) => {
      const token = model.tokens[pick % model.tokens.length];
      if (token !== undefined) run(token, model, real);
    },
    toString: () => `${name} ${pick}`,
  });
  const redeliver = (pick: number): Command =>
    onToken("redeliver", pick, (token, model, { tokens }) => {
      token.deliveredAt = model.now;
      tokens.delivered(token.token);
    });
  const reply = (pick: number): Command =>
    onToken("reply", pick, (token, model, { tokens }) => {
      const young = model.now - token.deliveredAt <= replyTokenAge;
      const valid = !token.used && young && model.now - token.eventAt <= replyTokenAgeSinceEvent;
      expect(tokens.chatOf(token.token)).toBe(valid ? token.chatId : undefined);
      if (valid) tokens.use(token.token);
      token.used ||= valid;
    });
  const restart: Command = {
    check: () => true,
    run(_, real) {
      real.tokens = new ReplyTokens(real.ports);
    },
    toString: () => "restart",
  };

  it("do as the model does, over restarts", () => {
    const pick = fc.nat({ max: 5 });
    const commands = fc.commands(
      [
        fc.constantFrom("U1", "U2").map(issue),
        wait.filter((ms) => ms <= replyTokenAgeSinceEvent).map(move),
        pick.map(redeliver),
        pick.map(reply),
        fc.constant(restart),
      ],
      { maxCommands: 40 },
    );
    fc.assert(
      fc.property(commands, (cmds) => {
        const { ports, clock } = makePorts();
        const setup = () => ({
          model: { now: clock.now(), tokens: [] },
          real: { tokens: new ReplyTokens(ports), ports, clock },
        });
        fc.modelRun(setup, cmds);
      }),
      { numRuns: 300 },
    );
  });

  it("are unknown when they were never issued", () => {
    expect(new ReplyTokens(makePorts().ports).chatOf("__proto__")).toBeUndefined();
  });
});

describe("retry keys", () => {
  it("are known for a day after the last call they were accepted with", () => {
    const step = fc.record({ wait, key: fc.constantFrom("a", "b", "c"), restart: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { ports, clock } = makePorts();
        let keys = new RetryKeys(ports);
        const model = new Map<string, { at: number; requestId: string }>();
        steps.forEach(({ wait: ms, key, restart }, index) => {
          clock.move(ms);
          if (restart) keys = new RetryKeys(ports);
          const held = model.get(key);
          const known = held !== undefined && clock.now() - held.at <= retryKeyAge;
          expect(keys.accepted(key)?.requestId).toBe(known ? held.requestId : undefined);
          if (known) return;
          keys.accept(key, `request-${index}`);
          model.set(key, { at: clock.now(), requestId: `request-${index}` });
        });
      }),
      { numRuns: 300 },
    );
  });

  it("are the same key in any case of letters", () => {
    const keys = new RetryKeys(makePorts().ports);
    keys.accept("0F5C29E1-5E4A-4CF0-9B61-3F3B1B1D9B7E", "r");
    expect(keys.accepted("0f5c29e1-5e4a-4cf0-9b61-3f3b1b1d9b7e")).toMatchObject({ requestId: "r" });
  });
});

describe("quota", () => {
  it("never lets a month have more than its limit, and begins anew with each", () => {
    const day = 24 * 60 * 60_000;
    const step = fc.record({ days: fc.nat({ max: 20 }), recipients: fc.nat({ max: 5 }), restart: fc.boolean() });
    fc.assert(
      fc.property(fc.nat({ max: 10 }), fc.array(step, { maxLength: 40 }), (limit, steps) => {
        const { ports, clock } = makePorts();
        let quota = new Quota(ports, limit);
        const used = new Map<string, number>();
        for (const { days, recipients, restart } of steps) {
          clock.move(days * day);
          if (restart) quota = new Quota(ports, limit);
          const japan = new Date(clock.now()).toLocaleDateString("en-CA", { timeZone: "Asia/Tokyo" }).slice(0, 7);
          const before = used.get(japan) ?? 0;
          expect(quota.state()).toEqual({ limit, used: before });
          expect(quota.hasRoomFor(recipients)).toBe(before + recipients <= limit);
          if (!quota.hasRoomFor(recipients)) continue;
          quota.count(recipients);
          used.set(japan, before + recipients);
        }
      }),
      { numRuns: 300 },
    );
  });
});
