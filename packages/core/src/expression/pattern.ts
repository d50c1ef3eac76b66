import { RE2JS } from "re2js";

/** A regular expression of a flow: RE2 syntax, linear time, ignoring case, over the NFKC form of the text. */
export interface Pattern {
  readonly source: string;
  /** The first match in the NFKC form of `text`, whose case is kept. Of a long text, the first 10,000 units are read. */
  find(text: string): PatternMatch | undefined;
}

export interface PatternMatch {
  /** The text found. */
  readonly text: string;
  /** Named groups; null for one that took no part. */
  readonly groups: { readonly [name: string]: string | null };
  /** All groups by number, the first under 0. */
  readonly captures: readonly (string | null)[];
}

export type CompiledPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly message: string };

export const patternLimits: { readonly characters: number; readonly input: number; readonly instructions: number } = {
  characters: 512,
  input: 10_000,
  instructions: 10_000,
};

/** Patterns are few and come from flows, never from users; this many are kept compiled. */
const kept = 2000;
const compiled = new Map<string, CompiledPattern>();

/** Compiles a pattern of at most 512 characters; the message says what is wrong with it. Never throws. */
export function compilePattern(source: string): CompiledPattern {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const result = compile(source);
  if (compiled.size >= kept) compiled.clear();
  compiled.set(source, result);
  return result;
}

function compile(source: string): CompiledPattern {
  if (source.length > patternLimits.characters) {
    return { ok: false, message: `a pattern has at most ${patternLimits.characters} characters` };
  }
  try {
    const program = RE2JS.compile(source.normalize("NFKC"), RE2JS.CASE_INSENSITIVE);
    if (program.programSize() > patternLimits.instructions) return { ok: false, message: "this pattern is too large" };
    return { ok: true, pattern: { source, find: (text) => find(program, text) } };
  } catch (error) {
    return { ok: false, message: complaint(error) };
  }
}

function find(program: RE2JS, text: string): PatternMatch | undefined {
  const matcher = program.matcher(text.slice(0, patternLimits.input).normalize("NFKC").slice(0, patternLimits.input));
  if (!matcher.find()) return undefined;
  const groups: Record<string, string | null> = Object.create(null);
  for (const name of Object.keys(program.namedGroups())) groups[name] = matcher.group(name);
  const captures = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1));
  return { text: matcher.group() ?? "", groups, captures };
}

function complaint(error: unknown): string {
  const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /u, "") : "";
  const lookaround = /\(\?[=!<]/u.test(reason);
  const hint = lookaround ? " (RE2 patterns look neither ahead nor behind)" : "";
  return `this pattern cannot be read: ${reason}${hint}`;
}
