import { diagnostic } from "../../diagnostics/codes.ts";
import { mismatch } from "../match-expected.ts";
import { withPlainTaps } from "../play-channel.ts";
import { faultText } from "./bot.ts";
import type { StepKind } from "./step-kind.ts";

/** The bot's next message is, whole, the one kept in a file of this name. */
export const snapshot: StepKind<"snapshot"> = {
  acts: false,
  read: (at, { report }) => {
    const name = at.text() ?? "";
    if (/^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(name)) return { name };
    report(diagnostic("bad-name", at, { name, expected: "it names a file: letters, digits, _, - and . in it" }));
    return undefined;
  },
  play: (world, { name, ...address }) => {
    const sent = world.chatOf(address).unread.shift();
    const kept = world.test.snapshots.get(name);
    if (!sent) {
      world.fail(`the bot said nothing; expected what is kept as "${name}"`);
      return;
    }
    const message = withPlainTaps(sent.message);
    world.snapshots.push({ name, message });
    if (world.writesSnapshots) return;
    if (kept === undefined) {
      world.fail(`nothing is kept as "${name}" yet; "renga test --update" keeps what the bot says now`);
      return;
    }
    const found = mismatch(kept, message, true);
    if (found) {
      const difference = { expected: found.expected, actual: found.actual };
      world.fail(`not what is kept as "${name}": ${faultText(found)}`, { difference });
    }
  },
};
