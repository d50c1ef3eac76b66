import { objectOf } from "../plain-value.ts";
import type { StepKind } from "./step-kind.ts";

/** An event of the channel, or one of the bot's own that comes from outside. */
export const event: StepKind<"event"> = {
  acts: true,
  read: (at) => ({ event: at.isObject() ? objectOf(at) : { type: at.text() ?? "" } }),
  play: (world, step) => {
    const type = String(step.event.type);
    const own = world.bot.model.events.has(type);
    const input = own ? undefined : world.channel.inputOf?.(step.event);
    world.event(step, input ?? { type, event: step.event }, `[event] ${type}`);
  },
};
