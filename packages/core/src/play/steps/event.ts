import { isValueObject, type ValueObject } from "../../expression/value.ts";
import { objectOf } from "../plain-value.ts";
import type { World } from "../world.ts";
import type { StepKind } from "./step-kind.ts";

/** An event of the channel, or one of the bot's own that comes from outside. */
export const event: StepKind<"event"> = {
  acts: true,
  read: (at) => ({ event: at.isObject() ? objectOf(at) : { type: at.text() ?? "" } }),
  play: (world, step) => {
    const type = String(step.event.type);
    const own = world.bot.model.events.has(type);
    const event = withIds(world, step.event);
    const input = own ? undefined : world.channel.inputOf?.(event);
    world.event(step, input ?? { type, event }, `[event] ${type}`);
  },
};

/** A test names those who come and go; the channel tells their ids. */
function withIds(world: World, event: ValueObject): ValueObject {
  const entries = Object.entries(event).map(([key, part]) => {
    const members = (key === "joined" || key === "left") && isValueObject(part) ? part.members : undefined;
    if (!Array.isArray(members)) return [key, part] as const;
    const named = members.map((one) => (typeof one === "string" ? { type: "user", userId: world.userId(one) } : one));
    return [key, { ...(part as ValueObject), members: named }] as const;
  });
  return Object.fromEntries(entries);
}
