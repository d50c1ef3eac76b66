import type { Value } from "../../expression/value.ts";
import { appendSteps, insertSteps } from "../edits.ts";
import { show } from "../match-expected.ts";
import type { Step } from "../test-case.ts";
import type { World } from "../world.ts";
import { writtenMessage } from "../written-message.ts";
import type { StepKind } from "./step-kind.ts";
import { stepKinds } from "./step-kinds.ts";

export function playStep(world: World, step: Step): void {
  world.begin(step.at);
  const kind = stepKinds[step.kind] as StepKind<Step["kind"]>;
  if (kind.acts && !isSilent(world, (steps) => insertSteps(step.step, steps))) return;
  kind.play(world, step);
}

/** What nobody listed or named by the end was not meant to happen. */
export function endOfTest(world: World): void {
  const last = world.test.chat.at(-1);
  if (!last) return;
  world.begin(last.at);
  isSilent(world, (steps) => appendSteps(last.step, steps));
  for (const { at, entry } of world.errors) {
    const where = entry.flow === undefined ? "the bot" : [entry.flow, entry.state].filter(Boolean).join(".");
    world.fail(`${entry.code} in ${where}: ${entry.message}; if it is meant, say "expect: { error: ${entry.code} }"`, {
      at,
    });
  }
}

/** Whether everything the bot said has been listed; an update lists it. */
function isSilent(world: World, edit: (steps: readonly Value[]) => World["edits"][number]): boolean {
  const chats = [...world.chats].filter((chat) => chat.unread.length > 0);
  const recent = world.chatOf({} as Step);
  for (const chat of chats) {
    const where = chat === recent ? {} : { in: chat.name };
    if (world.updates) {
      world.edits.push(edit(chat.unread.map(({ message }) => ({ ...where, bot: writtenMessage(message) }))));
      chat.unread = [];
      continue;
    }
    const address = chat === recent ? "" : ` in the chat of ${chat.name}`;
    world.fail(
      `the bot also said ${show(writtenMessage(chat.unread[0]?.message ?? {}))}${address}; list it, or write "bot: ..."`,
    );
  }
  return world.updates || chats.length === 0;
}
