import type { Picker, SayEffect } from "../conversation/effect.ts";
import type { EventInput } from "../conversation/input.ts";
import type { Tap } from "../conversation/tap.ts";
import type { Type } from "../expression/type.ts";
import type { Value } from "../expression/value.ts";
import type { LintRule } from "../lint/rule.ts";

/** Stands in a message body for a value that is known only when the flow runs. */
export const UNKNOWN: unique symbol = Symbol("unknown");

export type StaticBody =
  | null
  | string
  | number
  | boolean
  | typeof UNKNOWN
  | readonly StaticBody[]
  | { readonly [key: string]: StaticBody };

/** What is wrong in a message body, at the path of the author's own object. */
export interface ChannelFault {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/**
 * A chat service as core needs to know it: which events there are, what a message may be, how an effect looks there.
 * Core itself holds no word of any service; a host without one uses `plainChannel`.
 */
export interface Channel {
  readonly name: string;
  /** Event types that a flow may handle, with the type of `event` in expressions. */
  readonly events: ReadonlyMap<string, Type>;
  /** Wider names: `message` stands for `text`, `image` and so on; a subtype (`beacon.enter`) for itself. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Keys that begin a message shorthand (`image`, `carousel`), beside `text`. */
  readonly shorthands: readonly string[];
  /** Limits of the service on a message as far as it is known before the flow runs. Never throws. */
  checkMessage(body: StaticBody): readonly ChannelFault[];
  /**
   * Limits of the service on a rich menu, in one locale; `menus` are the names of all of the bot's. Absent where the
   * service has no such menus. Never throws.
   */
  readonly checkRichMenu?: (body: StaticBody, menus: readonly string[]) => readonly ChannelFault[];
  /** Further lint rules of the service. */
  readonly rules: readonly LintRule[];
  /** A `say` as the service's messages, choices included. Pure; taps go through `codec`. Faults: what the service would refuse. */
  render(effect: SayEffect, codec: TapCodec): Rendered;
  /** Whether a tap of the author's own is small enough to be carried whole; otherwise its data stays with the run. */
  readonly carries?: (tap: Tap) => boolean;
  /** What a user could tap in a message that was sent, as the input that tapping gives (for tests and `simulate`). */
  tapsOf(message: Value, codec: TapCodec): readonly Tappable[];
}

/** Carries taps to the device and back. Encoding is deterministic; decoding gives undefined for what is not ours or was altered. */
export interface TapCodec {
  encode(tap: Tap): string;
  decode(data: string): Tap | "forged" | undefined;
}

export interface Rendered {
  readonly messages: readonly { readonly [key: string]: Value }[];
  readonly faults: readonly ChannelFault[];
}

export interface Tappable {
  readonly label: string;
  /** The input that a tap gives, without id and time. `picker` ones wait for what the user picks. */
  readonly input: Omit<EventInput, "kind">;
  readonly picker?: Picker["kind"];
}
