import type { Place } from "../document/place.ts";
import type { Range } from "../source/source.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { type Fix, fixNamed } from "./fix.ts";

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
  "yaml-indent": { severity: "error", message: "the indentation is not right: {what}" },
  "look-alike-value": {
    severity: "warning",
    message: 'YAML takes "{sign}" for a letter of the text; write {mended}',
  },
  "look-alike": { severity: "error", message: "YAML wants {meant} here, and {name} only looks like it" },
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

  // Names.
  "unknown-file": { severity: "error", message: 'file "{name}" does not exist in the bot\'s folder{near}' },
  "unknown-state": { severity: "error", message: 'state "{name}" does not exist{near}' },
  "unknown-flow": { severity: "error", message: 'flow "{name}" does not exist{near}' },
  "unknown-variable": { severity: "error", message: 'variable "{name}" is not declared {where}{near}' },
  "unknown-type": { severity: "error", message: 'type "{name}" does not exist{near}' },
  "unknown-function": { severity: "error", message: 'function "{name}" is not declared in bot.yaml{near}' },
  "unknown-operation": { severity: "error", message: 'operation "{name}" is not declared in bot.yaml{near}' },
  "unknown-table": { severity: "error", message: 'table "{name}" is not declared in bot.yaml{near}' },
  "unknown-hours": { severity: "error", message: 'hours "{name}" are not declared in bot.yaml{near}' },
  "unknown-rich-menu": { severity: "error", message: 'rich menu "{name}" does not exist{near}' },
  "duplicate-rich-menu": { severity: "error", message: 'rich menu "{name}" {why}' },
  "rich-menu-limit": { severity: "error", message: "{what}" },
  "unknown-text": { severity: "error", message: 'no catalogue has a text "{key}"{near}' },
  "text-syntax": { severity: "error", message: 'text "{key}" cannot be read: {why}' },
  "text-variables": { severity: "error", message: 'text "{key}" {why}' },
  "unknown-event": { severity: "error", message: 'event "{name}" is not known{near}' },
  "unhandled-event": { severity: "warning", message: 'nothing handles event "{name}"{near}' },
  "unknown-schedule": { severity: "warning", message: 'nothing schedules "{name}"{near}' },
  "schedule-unheard": { severity: "warning", message: '"{event}" comes to nobody: it {why}' },
  "unknown-tap": { severity: "error", message: 'no message offers a tap "{name}"{near}' },
  "unhandled-tap": { severity: "warning", message: 'nothing handles a tap on this: there is no "tap.{name}"{near}' },
  "event-field": {
    severity: "error",
    message: '"{name}" is a field of every event of the channel; give it another name',
  },
  "unknown-command": {
    severity: "error",
    message: 'command "{name}" leads nowhere: there is no "{target}"{near}',
  },
  "unknown-locale": { severity: "error", message: '"{name}" is none of the bot\'s locales{near}' },
  "unknown-message": { severity: "error", message: "no key says what message this is; it can be {expected}{near}" },
  "reserved-name": { severity: "error", message: '"{name}" cannot be a variable: it {why}' },
  "duplicate-flow": { severity: "error", message: 'flow "{name}" stands here a second time' },
  "duplicate-state": {
    severity: "error",
    message: 'state "{name}" stands here a second time; names are unique in a flow',
  },

  // Expressions and types.
  "expression-syntax": { severity: "error", message: "{what}" },
  "unknown-name": { severity: "error", message: "{what}{near}" },
  "expression-type": { severity: "error", message: "{what}{near}" },
  "integer-division": { severity: "warning", message: "{what}{near}" },
  "default-type": { severity: "error", message: '"{name}" {why}' },
  "enum-type": { severity: "error", message: "{value} can never be chosen: it {why}" },
  "empty-range": { severity: "error", message: '"{what}" is {side} than "{other}"' },
  "option-type": { severity: "error", message: 'option {text} can be no answer: "{name}" {why}' },
  unanswerable: {
    severity: "error",
    message: 'nobody can type "{name}": it is an object; offer options, or read it by parse',
  },
  "duplicate-option": {
    severity: "warning",
    message: "{what} stands here a second time; nobody could tell which one is meant",
  },
  "call-arguments": { severity: "error", message: "{what} {why}{near}" },
  "content-operation": { severity: "error", message: 'operation "{name}" cannot take what a user sent: {why}' },
  "bad-pattern": { severity: "error", message: "{why}" },
  "bad-cron": { severity: "error", message: 'cron "{text}" {why}' },
  "derive-cycle": { severity: "error", message: "these derived names need one another: {way}" },

  // The way through a flow.
  "unreachable-state": { severity: "warning", message: 'nothing leads to state "{name}"' },
  "unreachable-flow": {
    severity: "warning",
    message: 'nothing starts flow "{name}": it has no triggers, and nothing calls it',
  },
  "runs-into-apology": {
    severity: "warning",
    message: 'state "{name}" is for what went wrong, and "{before}" runs on into it; move it under aside',
  },
  "dead-end": { severity: "error", message: 'state "{name}" has no way out; give it a target, such as $done' },
  "answer-nowhere": {
    severity: "warning",
    message: "{what} leads nowhere: the question has no target, and there is no next state",
  },
  "attempts-alone": { severity: "warning", message: '"{key}" does nothing without "{other}"' },
  "loop-without-wait": { severity: "error", message: "these states go round without waiting for anything: {way}" },
  "deep-nesting": {
    severity: "warning",
    message: 'state "{name}" lies {depth} levels deep; a flow of its own would be easier to read',
  },
  "endless-silence": {
    severity: "warning",
    message: "this goes on for ever while nobody answers, and each round is pushed: {way}",
  },
  "endless-call": { severity: "error", message: "these flows call one another before they wait for anything: {way}" },
  "deep-recursion": {
    severity: "warning",
    message: "these flows call one another before their end, so that each round lies on the last: {way}",
  },
  "target-beside-wait": {
    severity: "error",
    message: '"target" is taken at once, so this state never waits for its "{key}"',
  },
  "swallowed-answer": { severity: "warning", message: "this takes every text before the question hears it" },
  "taps-once": { severity: "warning", message: "taps: once drops all taps on a message but the first, and {what}" },
  "guard-shadows": { severity: "warning", message: "this is never taken: an entry before it {what}" },
  "never-comes": { severity: "warning", message: "this never comes: the state is left before" },
  "guard-never": { severity: "warning", message: "this is never true" },
  "missing-error-branch": {
    severity: "warning",
    message: 'state "{name}" says nothing of what happens when "{call}" fails; give it onError',
  },
  "silent-for-ever": {
    severity: "warning",
    message: 'while "{name}" waits the bot answers nothing, and no time ends that; give it after',
  },
  "missing-silence": {
    severity: "info",
    message: 'nothing is said of what happens when nobody answers "{name}"; give it silence, also if it is []',
  },
  "trigger-clash": { severity: "warning", message: '"{word}" already starts flow "{flow}"; this one never gets it' },
  "command-clash": {
    severity: "warning",
    message: '"{word}" is already a word of command "{command}", which comes first',
  },

  "background-asks": {
    severity: "error",
    message: 'flow "{flow}" runs in the background, where nothing can be asked; call a flow that asks',
  },

  "wrong-scope": { severity: "error", message: "{what}" },

  // Variables.
  "unset-variable": { severity: "warning", message: 'variable "{name}" may not be set yet here{way}' },
  "result-gone": {
    severity: "warning",
    message: 'there is no "{name}" any more: the flow has waited since, or called nothing; keep what is needed by save',
  },
  "output-unset": {
    severity: "warning",
    message: '"{output}" has no value where "{name}" is not set, as on the way {way}',
  },
  "unused-variable": { severity: "warning", message: 'variable "{name}" is never read' },
  "unused-declaration": { severity: "warning", message: '{kind} "{name}" is never used' },

  // What is said.
  "missing-translation": { severity: "warning", message: "this text is missing in {locales}" },
  "message-limit": { severity: "error", message: "{what}" },
  "push-needed": { severity: "warning", message: "{count} can only be pushed {why}" },
  "secret-spoken": { severity: "error", message: '"{name}" is secret, and would be said here' },
  "secret-leaves": { severity: "error", message: '"{name}" is secret, and would {where}' },
  "spoken-expression": {
    severity: "warning",
    message: "this is said as it stands; to say the value, write {mended}",
  },
  "unsafe-url": { severity: "error", message: '"{url}" is not safe: {why}' },
  "stale-migration": { severity: "error", message: 'no run moves from "{name}": {why}' },
  "unused-file": { severity: "warning", message: 'no message uses "{name}"' },
  "unused-text": { severity: "warning", message: 'text "{key}" is never used' },
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
  given?: Fix,
): Diagnostic {
  const { severity, message }: { readonly severity: Severity; readonly message: string } = codes[code];
  const told: { readonly [name: string]: string } = parameters;
  const range = "source" in at ? at : at.document.rangeOf(at.path);
  const fix = given ?? fixNamed(range, told);
  return {
    code,
    severity,
    message: message.replace(/\{([a-z]+)\}/g, (_, name: string) => told[name] ?? ""),
    range,
    ...(fix && { fix }),
    ...(related && { related }),
  };
}

/** The key that leads to a place, for mistakes that are about the name and not about the value. */
export function keyOf(at: Place): Range {
  return at.document.rangeOf(at.path, "key");
}
