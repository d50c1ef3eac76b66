import type { Input } from "../../conversation/input.ts";
import { isValueObject, type Value, type ValueObject } from "../../expression/value.ts";
import type { Person } from "../test-case.ts";
import type { RecordedTurn } from "./recorded-turn.ts";

/** Who talked and where, under the names that a test gives them. */
export interface Cast {
  readonly users: ReadonlyMap<string, Person>;
  /** What a step says beside what is done: who, where, and how a group's bot was spoken to. */
  addressOf(input: Input): ValueObject;
  /** Ids of those who come and go as names. */
  named(userId: string): string | undefined;
}

/** Those who talked, the first of them `U1`. Ids stay out of a test. */
export function castOf(turns: readonly RecordedTurn[]): Cast {
  const names = new Map<string, string>();
  const users = new Map<string, Person>();
  const groups = new Map<string, string>();
  for (const { input } of turns) {
    if (input.kind !== "event") continue;
    if (input.chat?.kind === "group" && !groups.has(input.chat.id)) {
      groups.set(input.chat.id, groups.size === 0 ? "group" : `group${groups.size + 1}`);
    }
    for (const userId of [...(input.userId === undefined ? [] : [input.userId]), ...comersOf(input.event)]) {
      if (!names.has(userId)) names.set(userId, `U${names.size + 1}`);
    }
    const name = input.userId === undefined ? undefined : names.get(input.userId);
    if (name !== undefined) users.set(name, { ...users.get(name), ...personOf(input) });
  }
  return {
    users,
    named: (userId) => names.get(userId),
    addressOf(input) {
      const group = input.chat === undefined ? undefined : groups.get(input.chat.id);
      const who = input.kind === "event" && input.userId !== undefined ? names.get(input.userId) : undefined;
      const addressed = input.kind === "event" ? input.addressed : undefined;
      return {
        ...(who === undefined || who === "U1" ? {} : { as: who }),
        ...(group === undefined ? {} : { in: group }),
        ...(addressed === undefined ? {} : { addressed }),
      };
    },
  };
}

function personOf({ language, profile }: Input & { kind: "event" }): Person {
  const displayName = profile?.displayName;
  return {
    ...(typeof displayName === "string" ? { displayName } : {}),
    ...(language === undefined ? {} : { language }),
  };
}

function comersOf(event: ValueObject): string[] {
  return ["joined", "left"].flatMap((key) => {
    const part: Value | undefined = event[key];
    const members = isValueObject(part) && Array.isArray(part.members) ? part.members : [];
    return members.flatMap((one) => (isValueObject(one) && typeof one.userId === "string" ? [one.userId] : []));
  });
}
