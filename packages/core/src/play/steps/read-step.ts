import { diagnostic } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Cursor } from "../../document/cursor.ts";
import type { Step } from "../test-case.ts";
import type { StepKind } from "./step-kind.ts";
import { stepKinds } from "./step-kinds.ts";

/** Keys of a step beside the one that says what it does. */
const besides: readonly string[] = ["as", "in", "exact", "addressed"];
const kinds = Object.keys(stepKinds) as readonly Step["kind"][];

/** A step as it stands in a file. Undefined after a report. */
export function readStep(at: Cursor, report: (found: Diagnostic) => void): Step | undefined {
  const own = at.entries().filter((one) => !besides.includes(String(one.key)));
  const [inner, second] = own;
  const key = String(inner?.key ?? "");
  // `U2: text` is short for `{ as: U2, user: text }`.
  const short = /^U[0-9]+$/.test(key) ? key : undefined;
  const kind = short === undefined ? kinds.find((one) => one === key) : "user";
  if (!inner || !kind || second) {
    const wrong = String((kind && second ? second : inner)?.key ?? "");
    unknownKey(at, wrong, `in a step; a step is one of ${kinds.join(", ")}`, kinds, report);
    return undefined;
  }
  const body = (stepKinds[kind] as StepKind<Step["kind"]>).read(inner, { step: at, report });
  const as = short ?? at.get("as")?.text();
  const chat = at.get("in")?.text();
  const addressed = at.get("addressed")?.text();
  if (!body) return undefined;
  return {
    kind,
    at: inner,
    step: at,
    ...(as ? { as } : {}),
    ...(chat ? { in: chat } : {}),
    ...(addressed === "mention" || addressed === "reply" ? { addressed } : {}),
    ...body,
  } as unknown as Step;
}

export function unknownKey(
  at: Cursor,
  name: string,
  where: string,
  known: readonly string[],
  report: (found: Diagnostic) => void,
): void {
  report(diagnostic("unknown-key", at, { name, where, near: didYouMean(name, known) }));
}
