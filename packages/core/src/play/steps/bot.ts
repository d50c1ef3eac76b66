import type { Cursor } from "../../document/cursor.ts";
import type { Place } from "../../document/place.ts";
import type { Value } from "../../expression/value.ts";
import type { Edit } from "../../source/edit.ts";
import { removeStep, replaceValue } from "../edits.ts";
import { type Mismatch, mismatch, show } from "../match-expected.ts";
import { messageMismatch, type SentMessage } from "../match-message.ts";
import { plainValue } from "../plain-value.ts";
import { withPlainTaps } from "../play-channel.ts";
import { writtenMessage } from "../written-message.ts";
import type { StepKind } from "./step-kind.ts";

/** The bot's next message, or its next messages, are these; `...` is whatever it says. */
export const bot: StepKind<"bot"> = {
  acts: false,
  read: (at, { step }) => ({
    exact: step.get("exact")?.value === true,
    expected: at.value === "..." ? "any" : at.oneOrMany().map((one) => ({ at: one, message: expectedOf(one) })),
  }),
  play: (world, step) => {
    const chat = world.chatOf(step);
    if (step.expected === "any") {
      chat.unread = [];
      return;
    }
    for (const { at, message } of step.expected) {
      const sent = chat.unread.shift();
      const found = sent ? messageFault(message, sent, step.exact) : nothing(message);
      if (!found) continue;
      const edit = world.updates ? editOf(found, sent, at, step.step) : undefined;
      if (edit) world.edits.push(edit);
      else {
        const part = { document: at.document, path: [...at.path, ...found.path] };
        const difference = { expected: found.expected, actual: found.actual };
        const text = sent ? faultText(found) : `the bot said nothing; expected ${show(message)}`;
        world.fail(text, { at: part, difference });
        return;
      }
    }
  },
};

/** Labels and texts are compared as they stand in the file, `01` too. */
function expectedOf(at: Cursor): Value {
  return at.isScalar() ? (at.text() ?? null) : plainValue(at.value);
}

function messageFault(message: Value, sent: SentMessage, exact: boolean): Mismatch | undefined {
  return exact ? mismatch(message, withPlainTaps(sent.message), true) : messageMismatch(message, sent);
}

function nothing(expected: Value): Mismatch {
  return { path: [], expected, actual: undefined };
}

/** `text: the bot said "…"`: where it differs, then what came. */
export function faultText({ path, actual, why }: Mismatch): string {
  const where = path.length > 0 ? `${path.join(".")}: ` : "";
  return `${where}the bot said ${show(actual)}${why === undefined ? "" : `; ${why}`}`;
}

/** The smallest part that can be rewritten: a text or a list of texts by itself, else the whole message. */
function editOf(found: Mismatch, sent: SentMessage | undefined, at: Place, step: Place): Edit | undefined {
  if (!sent) return at.path.length === step.path.length + 1 ? removeStep(step) : undefined;
  const { path, expected, actual } = found;
  const isSmall = [actual ?? {}].flat().every((one) => typeof one !== "object");
  if (path.length > 0 && expected !== undefined && isSmall && actual !== undefined) {
    return replaceValue({ document: at.document, path: [...at.path, ...path] }, actual);
  }
  return replaceValue(at, writtenMessage(sent.message));
}
