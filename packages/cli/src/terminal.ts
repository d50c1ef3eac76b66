import colors from "picocolors";

/** Where a command writes: its result to one side, everything else to the other, so that results can be piped. */
export interface Terminal {
  readonly colors: ReturnType<typeof colors.createColors>;
  /** A line, or lines, of the result. */
  print(text: string): void;
  /** A line, or lines, about how it goes. */
  note(text: string): void;
}

export const terminal: Terminal = {
  // What is piped is for programs, also where CI would take colours.
  colors: colors.createColors(
    colors.isColorSupported && (process.stdout.isTTY === true || "FORCE_COLOR" in process.env),
  ),
  print: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
};
