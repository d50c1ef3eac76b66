import type { EventInput } from "@renga/core";
import { readData } from "../actions/postback-data.ts";
import { type EventKind, textAt } from "./event-kind.ts";
import { maybe, object, string } from "./types.ts";

/**
 * The type of an input whose data claims to be a tap of ours and is not: altered, or made for another chat. No flow can
 * handle it, since no event has this name; it is for the trace.
 */
export const forgedTap = "tap.forged";

/** A tap that sends data: one that a flow offered becomes `tap`, another stays `postback` with its data by keys. */
export const postback: EventKind = {
  name: "postback",
  fields: {
    postback: object({
      data: string,
      params: maybe(
        object({
          date: maybe(string),
          time: maybe(string),
          datetime: maybe(string),
          newRichMenuAliasId: maybe(string),
          status: maybe(string),
        }),
      ),
    }),
  },
  fits: (event) => event.type === "postback",
  read(event, codec): Partial<EventInput> {
    const data = textAt(event, "postback", "data") ?? "";
    const picked = pickedIn(event);
    const given = picked === undefined ? {} : { picked };
    const tap = codec.decode(data);
    if (tap === "forged") return { type: forgedTap };
    if (tap !== undefined) return { type: "tap", tap, ...given };
    const read = readData(data);
    return read === undefined ? given : { data: read, ...given };
  },
};

function pickedIn(event: Parameters<EventKind["fits"]>[0]): string | undefined {
  const params = ["date", "time", "datetime"].map((mode) => textAt(event, "postback", "params", mode));
  return params.find((picked) => picked !== undefined);
}
