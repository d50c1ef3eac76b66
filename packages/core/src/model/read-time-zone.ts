import { diagnostic } from "../diagnostics/codes.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { Cursor } from "../document/cursor.ts";
import { isTimeZone } from "../expression/dates.ts";
import type { Reading } from "./reading.ts";

/** `timezone` of the bot, or of its opening hours; one that there is not is told. */
export function readTimeZone(at: Cursor | undefined, reading: Reading): string | undefined {
  const name = at?.text();
  if (!at || name === undefined || isTimeZone(name)) return name;
  const near = didYouMean(name, Intl.supportedValuesOf("timeZone"));
  const told = { what: '"timezone"', actual: `"${name}"`, expected: "a zone's name such as Asia/Tokyo", near };
  reading.report(diagnostic("wrong-value", at, told));
  return name;
}
