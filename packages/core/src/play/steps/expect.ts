import { currentState } from "../../conversation/actions.ts";
import { rememberedAt } from "../../conversation/remembered.ts";
import type { Value, ValueObject } from "../../expression/value.ts";
import type { Variable } from "../../model/bot.ts";
import type { Chat } from "../chat.ts";
import { mismatch, show } from "../match-expected.ts";
import { objectOf } from "../plain-value.ts";
import type { StepOf } from "../test-case.ts";
import { timersOf, wantedTimers } from "../timers-of.ts";
import type { World } from "../world.ts";
import type { StepKind } from "./step-kind.ts";

/** How things stand now. */
export const expectation: StepKind<"expect"> = {
  acts: false,
  read: (at, { step }) => ({ expected: objectOf(at), exact: step.get("exact")?.value === true }),
  play: (world, step) => {
    const chat = world.chatOf(step);
    for (const [key, written] of Object.entries(step.expected)) {
      const wanted = key === "timers" ? wantedTimers(written) : written;
      const actual = facts[key]?.({ world, chat, wanted, step }) ?? null;
      const found = mismatch(wanted, actual, step.exact);
      if (!found) continue;
      const at = { document: step.at.document, path: [...step.at.path, key, ...found.path] };
      const difference = { expected: found.expected, actual: found.actual };
      const path = [key, ...found.path].join(".");
      world.fail(`${path}: it is ${show(found.actual)}${found.why ? `; ${found.why}` : ""}`, { at, difference });
    }
  },
};

interface Given {
  readonly world: World;
  readonly chat: Chat;
  readonly wanted: Value;
  readonly step: StepOf<"expect">;
}

/** Everything that can be asked, by its key. */
const facts: { readonly [key: string]: (given: Given) => Value } = {
  state: ({ chat, wanted }) => {
    const top = chat.conversation?.stack.at(-1);
    if (!top) return null;
    // A test may name a state with its flow (`reservation.check`) or without.
    const isBare = typeof wanted === "string" && !wanted.includes(".");
    return isBare ? currentState(top) : `${top.flow}.${currentState(top)}`;
  },
  flow: ({ chat }) => chat.conversation?.stack.at(-1)?.flow ?? null,
  stack: ({ chat }) => chat.conversation?.stack.map((run) => run.flow) ?? [],
  ended: ({ chat }) => (chat.conversation?.stack.length ?? 0) === 0,
  context: ({ chat }) => (chat.conversation?.stack.at(-1)?.context as ValueObject | undefined) ?? {},
  user: ({ world, chat }) => ({ ...defaultsOf(world), ...rememberedAt(chat.conversation, world.now).values }),
  group: ({ world, chat }) => ({
    ...defaultsFor(world.bot.model.group),
    ...rememberedAt(chat.conversation, world.now).values,
  }),
  background: ({ chat }) => chat.conversation?.background?.map((run) => run.flow) ?? [],
  tables: ({ world }) => world.tables.contents(world.bot.model, world.now),
  richMenu: ({ world, chat, wanted }) => shownMenu(world, chat, wanted),
  timers: ({ world, chat }) => timersOf(chat.conversation, world.now, world.bot.model.timezone),
  pushes: ({ world, chat, step }) =>
    step.in === undefined && step.as === undefined
      ? [...world.chats].reduce((sum, one) => sum + one.pushes, 0)
      : chat.pushes,
  error: ({ world }) => world.errors.shift()?.entry.code ?? null,
  errors: ({ world }) => world.errors.splice(0).map(({ entry }) => entry.code),
};

/** The menu that the user sees: its name, with the language (`main/en`) where a test asks so. */
function shownMenu(world: World, chat: Chat, wanted: Value): Value {
  const given = chat.conversation?.richMenu?.given;
  const name = given ?? world.bot.model.richMenus.find(({ show }) => show?.byDefault)?.name ?? null;
  return typeof wanted === "string" && wanted.includes("/") ? name : (name?.split("/")[0] ?? null);
}

/** What the bot remembers of a user of whom it has learnt nothing. */
function defaultsOf(world: World): ValueObject {
  return defaultsFor(world.bot.model.user);
}

function defaultsFor(variables: ReadonlyMap<string, Variable>): ValueObject {
  return Object.fromEntries([...variables.values()].map((one) => [one.name, one.default ?? null]));
}
