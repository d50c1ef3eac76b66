import type { SourceFile, Workspace } from "./read-workspace.ts";

/** A law about who may import whom. */
export interface ImportRule {
  /** Its file's name. */
  readonly name: string;
  /** One sentence: what the law is good for. Shown when it is broken. */
  readonly why: string;
  check(file: SourceFile, workspace: Workspace): readonly Violation[];
}

export interface Violation {
  readonly offset: number;
  /** What is there and what may be. */
  readonly message: string;
}
