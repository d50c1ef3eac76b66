import type { Range } from "../source/source.ts";
import type { Fix } from "./fix.ts";

export type Severity = "error" | "warning" | "info";

/** Something wrong in an author's file. A value, never thrown. */
export interface Diagnostic {
  /** `unknown-state`: the rule's name, the heading in docs/diagnostics.md. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong in quotes, what was expected, the nearest name. */
  readonly message: string;
  readonly range: Range;
  /** Where one correction is safe. */
  readonly fix?: Fix;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
}
