import type { StepKind } from "./step-kind.ts";

/** The user follows the link of an `accountLink`, logs in, and LINE tells so; `nonce` is what the shop gave LINE. */
export const link: StepKind<"link"> = {
  acts: true,
  read: (at) => ({ nonce: at.text() ?? "" }),
  play: (world, step) => {
    const { chat } = world.actorOf(step);
    if (!chat.canLink) {
      world.fail("there is no link to follow: the bot has asked for no link token that is left");
      return;
    }
    chat.canLink = false;
    const event = { type: "accountLink", link: { result: "ok", nonce: step.nonce } };
    const input = world.channel.inputOf?.(event) ?? { type: "accountLink.ok", event, data: event.link };
    world.event(step, input, `[link] ${step.nonce}`);
  },
};
