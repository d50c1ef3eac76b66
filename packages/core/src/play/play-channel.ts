import type { Channel, TapCodec } from "../channel/channel.ts";
import type { EventInput } from "../conversation/input.ts";
import type { ValueObject } from "../expression/value.ts";

/** What a test needs beside the bot: how messages look, and how a channel's event becomes an input. */
export interface PlayChannel extends Channel {
  /** An event as the channel sends it → what the bot is given; undefined for one that it does not know. */
  readonly inputOf?: (event: ValueObject) => Omit<EventInput, "kind"> | undefined;
  /** Whether an event of this type may be replied to; all may where it is not said. */
  readonly canReplyTo?: (type: string) => boolean;
  /** Messages that one reply holds; the rest is pushed. */
  readonly messagesPerReply?: number;
  /** An event of a type as the channel would send it, for skeletons; `data` is what a postback must carry. */
  readonly eventOf?: (type: string, data: ValueObject) => ValueObject | undefined;
}

/** Taps of a test are carried as they are: there is no one to forge them. */
export const plainCodec: TapCodec = {
  encode: (tap) => JSON.stringify(tap),
  decode: (data) => (data.startsWith('{"run":') ? JSON.parse(data) : undefined),
};

/** A message as a test keeps it whole: what a button carries is told by where it leads from, not by numbers of this run. */
export function withPlainTaps(message: ValueObject): ValueObject {
  return JSON.parse(JSON.stringify(message), (_, value: unknown) => {
    const tap = typeof value === "string" ? plainCodec.decode(value) : undefined;
    if (!tap || tap === "forged") return value;
    return ["tap", `${tap.flow}.${tap.state}`, ...(tap.option === undefined ? [] : [tap.option])].join(" ");
  }) as ValueObject;
}
