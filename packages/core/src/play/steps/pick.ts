import type { StepKind } from "./step-kind.ts";
import { tappable } from "./tappable.ts";

/** The user picks a date or a time. */
export const pick: StepKind<"pick"> = {
  acts: true,
  read: (at) => ({ value: at.text() ?? "" }),
  play: (world, step) => {
    const { chat } = world.actorOf(step);
    const found = tappable(chat, (one) => ["date", "time", "datetime"].includes(one.picker ?? ""));
    if (found) world.event(step, { ...found.input, picked: step.value }, `[pick] ${step.value}`);
    else world.fail("there is no date or time to pick");
  },
};
