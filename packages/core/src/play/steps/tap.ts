import { show } from "../match-expected.ts";
import type { StepKind } from "./step-kind.ts";
import { offered, tappable } from "./tappable.ts";

/** The user taps something by its label, or the change of a variable in a review, on the newest message that has it. */
export const tap: StepKind<"tap"> = {
  acts: true,
  read: (at) => {
    const change = at.isObject() ? at.get("change")?.text() : undefined;
    return change === undefined ? { label: at.text() ?? "" } : { label: `change: ${change}`, change };
  },
  play: (world, step) => {
    const { chat } = world.actorOf(step);
    const found = tappable(chat, (one) =>
      step.change === undefined ? one.label === step.label : one.input.tap?.option === `$change:${step.change}`,
    );
    if (found) world.event(step, found.input, `[tap] ${step.label}`);
    else world.fail(`there is nothing to tap with the label ${show(step.label)}; there is ${show(offered(chat))}`);
  },
};
