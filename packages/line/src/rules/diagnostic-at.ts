import type { Diagnostic, Place } from "@renga/core";

/** A diagnostic at a place of the model: at its value, or at the key that leads to it. */
export function diagnosticAt(
  at: Place,
  code: string,
  severity: Diagnostic["severity"],
  message: string,
  part: "key" | "value" = "value",
): Diagnostic {
  return { code, severity, message, range: at.document.rangeOf(at.path, part) };
}
