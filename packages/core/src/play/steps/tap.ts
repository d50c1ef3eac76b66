import { show } from "../match-expected.ts";
import type { StepKind } from "./step-kind.ts";
import { offered, tappable } from "./tappable.ts";

/** The user taps something by its label, on the newest message that has it. */
export const tap: StepKind<"tap"> = {
  acts: true,
  read: (at) => ({ label: at.text() ?? "" }),
  play: (world, step) => {
    const { chat } = world.actorOf(step);
    const found = tappable(chat, (one) => one.label === step.label);
    if (found) world.event(step, found.input, `[tap] ${step.label}`);
    else world.fail(`there is nothing to tap with the label ${show(step.label)}; there is ${show(offered(chat))}`);
  },
};
