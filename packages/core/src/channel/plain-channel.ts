import type { Choice, SayEffect } from "../conversation/effect.ts";
import type { Tap } from "../conversation/tap.ts";
import { isValueObject, type Value, type ValueObject } from "../expression/value.ts";
import type { Channel, Rendered, TapCodec, Tappable } from "./channel.ts";

/**
 * A channel for hosts without a chat service: texts go out as they are, what can be tapped lies beside them as `choices`,
 * and a tap's `data` is what the codec made of it.
 */
export const plainChannel: Channel = {
  name: "plain",
  events: new Map([
    ["text", { kind: "object", properties: { text: { kind: "string" } }, rest: { kind: "any" } }],
    ["postback", { kind: "object", properties: { data: { kind: "any" } }, rest: { kind: "any" } }],
    ["follow", { kind: "object", properties: {}, rest: { kind: "any" } }],
  ]),
  families: new Map([["message", ["text"]]]),
  shorthands: [],
  rules: [],
  checkMessage: () => [],
  render,
  tapsOf,
};

function render(effect: SayEffect, codec: TapCodec): Rendered {
  const messages = effect.messages.map((message) => withData(message, codec) as { [key: string]: Value });
  const { question } = effect;
  const last = messages.at(-1);
  if (question && last) {
    const choices: Value[] = question.choices.map((choice) => choiceOf(choice, codec));
    const { picker } = question;
    if (picker) choices.push({ label: picker.label, data: codec.encode(picker.tap), picker: picker.kind });
    if (choices.length > 0) last.choices = choices;
  }
  return { messages, faults: [] };
}

/** The message as it goes out: each tap of the author's own (`$tap`) has become the `data` of what it stands in. */
function withData(part: Value, codec: TapCodec): Value {
  if (Array.isArray(part)) return part.map((item) => withData(item, codec));
  if (!isValueObject(part)) return part;
  const { $tap: tap, ...rest } = part;
  const written = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withData(value, codec)]));
  return isValueObject(tap) ? { ...written, data: codec.encode(tap as unknown as Tap) } : written;
}

function choiceOf(choice: Choice, codec: TapCodec): ValueObject {
  return {
    label: choice.label,
    ...(choice.tap && { data: codec.encode(choice.tap) }),
    ...(choice.say !== undefined && { text: choice.say }),
    ...(choice.uri !== undefined && { uri: choice.uri }),
  };
}

/** The taps of the author's own, wherever they stand, then the choices of a question. */
function tapsOf(message: Value, codec: TapCodec): readonly Tappable[] {
  if (!isValueObject(message)) return [];
  const { choices, ...body } = message;
  const offered = Array.isArray(choices) ? choices.filter(isValueObject) : [];
  return [...ownTaps(body, codec), ...offered.flatMap((choice) => tappable(choice, codec))];
}

function ownTaps(part: Value, codec: TapCodec): readonly Tappable[] {
  if (Array.isArray(part)) return part.flatMap((item) => ownTaps(item, codec));
  if (!isValueObject(part)) return [];
  const own = typeof part.label === "string" && typeof part.data === "string" ? tappable(part, codec) : [];
  return [...own, ...Object.values(part).flatMap((held) => ownTaps(held, codec))];
}

function tappable(choice: ValueObject, codec: TapCodec): readonly Tappable[] {
  const label = String(choice.label ?? "");
  if (typeof choice.data === "string") {
    const tap = codec.decode(choice.data);
    const input = {
      type: "postback",
      event: { type: "postback", data: choice.data },
      ...(tap && tap !== "forged" && { tap }),
    };
    const picker = pickerKinds.find((kind) => kind === choice.picker);
    return [{ label, input, ...(picker && { picker }) }];
  }
  if (typeof choice.text === "string") {
    return [{ label, input: { type: "text", event: { type: "text", text: choice.text }, text: choice.text } }];
  }
  return [];
}

const pickerKinds = ["date", "time", "datetime", "location", "camera", "cameraRoll"] as const;
