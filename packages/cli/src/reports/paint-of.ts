import type { Paint } from "@renga/core";
import type { Terminal } from "../terminal.ts";

/** The colours of a diagnostic in a terminal. */
export function paintOf(colors: Terminal["colors"]): Paint {
  const signal = (text: string, severity: string): string =>
    severity === "error" ? colors.red(text) : severity === "warning" ? colors.yellow(text) : colors.blue(text);
  return {
    place: colors.cyan,
    message: (text) => colors.bold(text),
    code: colors.dim,
    gutter: colors.dim,
    caret: signal,
  };
}
