import fc from "fast-check";
import type { Effect } from "../conversation/effect.ts";
import type { ChatRef, EventInput, Input } from "../conversation/input.ts";
import type { Tap } from "../conversation/tap.ts";
import type { Turn } from "../conversation/turn.ts";
import { isValueObject, type Value } from "../expression/value.ts";

/** What somebody could do next, by choice: what it comes to depends on what the bot offers just then. */
export type Move = (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tap"; readonly at: number }
  | { readonly kind: "timer"; readonly at: number }
  | { readonly kind: "result"; readonly at: number; readonly ok: boolean; readonly body: Value }
  | { readonly kind: "event"; readonly type: string }
  | { readonly kind: "pushFailed" }
) & {
  /** Who does it, in a group. */
  readonly who: number;
};

/** What begins something, or answers something, in the test bots and in random ones. */
const answers = [
  ...[
    "go",
    "go 1",
    "begin 0",
    "yes",
    "1",
    "2",
    "12",
    "2026-04-10",
    "tea",
    "red",
    "ham",
    "done",
    "none",
    "enough",
    "order",
  ],
];

/** Other words: commands, corrections, what one bot alone knows. */
const words = [
  ...["cancel", "back", "help", "repeat", "human", "back to the bot", "change date", "change party", "change the word"],
  ...["begin 2", "hours", "out", "again", "zzz", "first", "drop everything", "no", "250", "tomorrow", "azure", "a!"],
  ...["call me Al", "price", "order 3", "count me", "next"],
];

const events = [
  ...["follow", "unfollow", "sticker", "image", "location", "postback", "bell", "handoff.end", "accountLink.ok"],
  ...["join", "leave", "memberJoined", "memberLeft", "error.message", "__proto__", "xstate.done", "tap.pick"],
];

const bodies: readonly Value[] = [{ n: 4 }, { name: "n", sum: 2 }, null, 7, [{ key: "k", value: 1 }], { n: "four" }];

const who = fc.nat(2);

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...answers) },
  { weight: 3, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("text" as const), text, who }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("tap" as const), at: fc.nat(40), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("timer" as const), at: fc.nat(8), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("result" as const),
      at: fc.nat(3),
      ok: fc.boolean(),
      body: fc.constantFrom(...bodies),
      who,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("event" as const), type: fc.constantFrom(...events), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pushFailed" as const), who }) },
);

/** A talk: what somebody says first starts a flow of a random bot. */
export const moves: fc.Arbitrary<readonly Move[]> = fc
  .array(move, { maxLength: 30, size: "max" })
  .map((rest) => [{ kind: "text", text: "go", who: 0 }, ...rest]);

type Offered = { readonly tap: Tap } | { readonly say: string };

/** What has been offered, set and asked so far in one talk, the newest first. */
export class Talk {
  readonly #chat: ChatRef | undefined;
  readonly #offers: Offered[] = [];
  readonly #timers: string[] = [];
  readonly #calls: string[] = [];

  /** Without a chat it is one user's own. */
  constructor(chat?: ChatRef) {
    this.#chat = chat;
  }

  note(turn: Turn): void {
    for (const effect of turn.effects) this.#noteEffect(effect);
  }

  #noteEffect(effect: Effect): void {
    if (effect.type === "say") {
      for (const { tap, say, label } of effect.question?.choices ?? [])
        this.#offers.unshift(tap ? { tap } : { say: say ?? label });
      this.#noteTaps(effect.messages as Value);
    }
    if (effect.type === "schedule") this.#timers.unshift(effect.id);
    if ("id" in effect && effect.type !== "schedule" && effect.type !== "unschedule" && typeof effect.id === "string")
      this.#calls.unshift(effect.id);
  }

  #noteTaps(part: Value): void {
    if (Array.isArray(part)) for (const item of part) this.#noteTaps(item);
    else if (isValueObject(part)) {
      if (isValueObject(part.$tap ?? null)) this.#offers.unshift({ tap: part.$tap as unknown as Tap });
      for (const value of Object.values(part)) this.#noteTaps(value);
    }
  }

  input(move: Move, index: number): Input {
    const head = {
      id: `i${index}`,
      at: 1_775_000_000_000 + index * 60_000,
      ...(this.#chat ? { chat: this.#chat } : {}),
    };
    switch (move.kind) {
      case "text":
        return { ...head, ...this.#said(move, "text", move.text) };
      case "tap": {
        const offer = pickFrom(this.#offers, move.at);
        if (offer && "tap" in offer) return { ...head, ...this.#said(move, "tap"), tap: offer.tap };
        return { ...head, ...this.#said(move, "text", offer?.say ?? "") };
      }
      case "timer":
        return { ...head, kind: "timer", timer: pickFrom(this.#timers, move.at) ?? "t0", due: head.at };
      case "result":
        return {
          ...head,
          kind: "result",
          call: pickFrom(this.#calls, move.at) ?? "c0",
          result: move.ok
            ? { ok: true, body: move.body, status: 200 }
            : { ok: false, error: { kind: move.at % 2 === 0 ? "timeout" : "network" } },
        };
      case "event":
        return { ...head, ...this.#said(move, move.type) };
      case "pushFailed":
        return { ...head, kind: "pushFailed", push: { run: 1, id: "p" }, error: { kind: "status", status: 400 } };
    }
  }

  #said({ who }: Move, type: string, text?: string): EventInput {
    const userId = `U${who}`;
    const members = { joined: { members: [{ type: "user", userId }] }, left: { members: [{ type: "user", userId }] } };
    return {
      kind: "event",
      type,
      ...(text === undefined ? {} : { text }),
      event: { type, n: who, name: "n", ...(type.startsWith("member") ? members : {}) },
      ...(this.#chat?.kind === "group"
        ? { userId, source: { type: "group", userId }, ...(who === 0 ? { addressed: "mention" as const } : {}) }
        : {}),
    };
  }
}

function pickFrom<T>(list: readonly T[], at: number): T | undefined {
  return list[at % Math.max(list.length, 1)];
}
