import type { Run, RunValue } from "./run.ts";
import type { Value } from "./value.ts";

/** What a function and a loop say about themselves; the reference is made of it, and its examples are tests. */
interface Described {
  readonly name: string;
  /** In order of preference: the first that takes the arguments says what comes out. */
  readonly signatures: readonly string[];
  readonly doc: string;
  /** Expression and result. */
  readonly examples: readonly (readonly [expression: string, result: Value])[];
}

/** A function of the language. `f(a, b)` may also be written `a.f(b)`. */
export interface FunctionDefinition extends Described {
  /** `args` fit one of the signatures. Throws `ExpressionError` only. */
  run(args: readonly RunValue[], run: Run): RunValue;
  /** What is wrong with a literal text at a position (a pattern, say), found before anything runs. */
  checkLiteral?(position: number, text: string): string | undefined;
  /** The position that must be a literal text. */
  readonly literal?: number;
}

/** `list.name(item, body)`: the bodies run once per item, under the name that the author gives. */
export interface LoopDefinition extends Described {
  run(items: readonly RunValue[], bodies: readonly LoopBody[], run: Run): RunValue;
}

export type LoopBody = (item: RunValue) => RunValue;
