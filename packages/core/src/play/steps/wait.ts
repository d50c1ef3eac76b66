import { diagnostic } from "../../diagnostics/codes.ts";
import { parseDuration } from "../../expression/duration.ts";
import type { StepKind } from "./step-kind.ts";

/** The clock goes on; timers fire at their time. */
export const wait: StepKind<"wait"> = {
  acts: true,
  read: (at, { report }) => {
    const duration = parseDuration(at.text() ?? "");
    if (duration) return { milliseconds: duration.total };
    report(diagnostic("bad-duration", at, { text: at.text() ?? "" }));
    return undefined;
  },
  play: (world, { milliseconds }) => world.wait(milliseconds),
};
