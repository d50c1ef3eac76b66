import type { Place } from "../document/place.ts";
import type { Range } from "../source/source.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/**
 * Every diagnostic of core: its code, severity and message. `{name}` is a parameter; `{near}` is filled by `didYouMean`.
 * A code that is not here, or a parameter that is missing, does not compile.
 */
export const codes = {
  // The YAML itself.
  "yaml-syntax": { severity: "error", message: "this is not YAML: {what}" },
  "yaml-quoting": {
    severity: "error",
    message: 'YAML takes "{sign}" here for a sign of its own; quote the value: {mended}',
  },
  "yaml-escape": {
    severity: "error",
    message: '"{escape}" is no escape in double quotes; single quotes take a backslash as it stands',
  },
  "yaml-tab": { severity: "error", message: "a tab indents this line; YAML wants spaces" },
  "yaml-limit": { severity: "error", message: "{what} is beyond the limit of {most}" },
  "unknown-tag": { severity: "error", message: 'YAML takes "{tag}" for a tag; quote the value: {mended}' },
  "duplicate-key": { severity: "error", message: 'key "{name}" stands here a second time' },
  "forbidden-key": { severity: "error", message: '"{name}" cannot be a key or a name' },
  "merge-key": {
    severity: "error",
    message: 'merge keys ("<<") are not part of the language; repeat the lines, or give them a flow of their own',
  },
  "big-number": {
    severity: "error",
    message: "{text} is beyond what a number can hold exactly; quote it to keep it as text",
  },
  "lost-comment": {
    severity: "warning",
    message: 'YAML takes "{comment}" for a comment and drops it; quote the value: {mended}',
  },
  "lost-comma": {
    severity: "error",
    message: 'the comma before "{rest}" ends the value here; quote the whole value: {mended}',
  },

  // The shape of a file.
  "unknown-key": { severity: "error", message: 'key "{name}" is not known {where}{near}' },
  "missing-key": { severity: "error", message: '{what} needs the key "{name}"' },
  "wrong-type": { severity: "error", message: "{what} must be {expected}, not {actual}" },
  "wrong-value": { severity: "error", message: "{what} is {actual}; it can be {expected}{near}" },
  "bad-name": { severity: "error", message: '"{name}" is not right here; {expected}' },
  "out-of-range": { severity: "error", message: "{what} must be {expected}" },
  "one-block": { severity: "error", message: 'a state holds one block; this one has "{first}" and "{second}"' },
  "one-action": { severity: "error", message: 'an action does one thing; this one has "{first}" and "{second}"' },
  "missing-bot": { severity: "error", message: "there is no bot.yaml" },
  "bad-duration": {
    severity: "error",
    message: '"{text}" is no duration; write a number with ms, s, m, h, d or w, such as 10m',
  },

  // What the bot means.
  "unknown-file": { severity: "error", message: 'file "{name}" does not exist in the bot\'s folder{near}' },
  "expression-syntax": { severity: "error", message: "{what}" },
} as const;

export type Code = keyof typeof codes;

type Names<Template> = Template extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What the message of a code must be told. */
export type Parameters<C extends Code> = { readonly [name in Names<(typeof codes)[C]["message"]>]: string };

export type Related = NonNullable<Diagnostic["related"]>;

export function diagnostic<C extends Code>(
  code: C,
  at: Range | Place,
  parameters: Parameters<C>,
  related?: Related,
): Diagnostic {
  const { severity, message }: { readonly severity: Severity; readonly message: string } = codes[code];
  const told: { readonly [name: string]: string } = parameters;
  return {
    code,
    severity,
    message: message.replace(/\{([a-z]+)\}/g, (_, name: string) => told[name] ?? ""),
    range: "source" in at ? at : at.document.rangeOf(at.path),
    ...(related && { related }),
  };
}

/** The key that leads to a place, for mistakes that are about the name and not about the value. */
export function keyOf(at: Place): Range {
  return at.document.rangeOf(at.path, "key");
}
