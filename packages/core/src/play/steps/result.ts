import { readAnswer } from "../read-stubs.ts";
import { nameOfCall } from "../world.ts";
import type { StepKind } from "./step-kind.ts";

/** The answers of calls that `later` left open; the oldest call of the name is answered. */
export const result: StepKind<"result"> = {
  acts: true,
  read: (at) => ({ results: at.entries().map((one) => ({ name: String(one.key), answer: readAnswer(one) })) }),
  play: (world, step) => {
    for (const { name, answer } of step.results) {
      const chats = step.in === undefined && step.as === undefined ? [...world.chats] : [world.chatOf(step)];
      const chat = chats.find((one) => one.waiting.some((call) => nameOfCall(call) === name));
      const call = chat?.waiting.find((one) => nameOfCall(one) === name);
      if (!chat || !call) {
        world.fail(`no call of "${name}" waits for its answer; under "services" its answer is to be \`later\``);
        return;
      }
      chat.waiting = chat.waiting.filter((one) => one !== call);
      world.result(chat, call, answer);
    }
  },
};
