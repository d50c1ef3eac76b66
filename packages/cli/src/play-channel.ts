import type { PlayChannel, ValueObject } from "@renga/core";
import { inputOfEvent, lineChannel } from "@renga/line";
import { limits } from "@renga/line-protocol";

/** LINE for the tests of a bot: their events are webhook events, their taps are carried as they are. */
export const playChannel: PlayChannel = {
  ...lineChannel,
  inputOf: (event) => {
    const read = inputOfEvent({ webhookEventId: "-", ...event }, { receivedAt: 0, codec: unsigned });
    if (read === undefined) return undefined;
    const { id: _, at: __, standby: ___, kind: ____, ...input } = read;
    return { ...input, event };
  },
  canReplyTo: (type) => !withoutReply.has(type),
  messagesPerReply: limits.messages.max,
  eventOf: (type, data) => (type === "postback" ? postbackOf(data) : subtyped(type)),
};

/** Events that come without a reply token. https://developers.line.biz/en/reference/messaging-api/#webhook-event-objects */
const withoutReply: ReadonlySet<string> = new Set(["unfollow", "leave", "memberLeft", "unsend"]);

/** No tap comes in an event of a test: `tap:` is a step of its own. */
const unsigned = { encode: (): string => "", decode: (): undefined => undefined };

function postbackOf(data: ValueObject): ValueObject {
  const pairs = Object.entries(data).map(([key, value]): [string, string] => [key, String(value)]);
  return { type: "postback", postback: { data: new URLSearchParams(pairs).toString() } };
}

/** `beacon.enter` is a `beacon` event whose `beacon` is of type `enter`; `accountLink.ok` has a result, not a type. */
function subtyped(type: string): ValueObject {
  const [base = type, subtype] = type.split(".");
  if (subtype === undefined) return { type };
  return {
    type: base,
    [base === "accountLink" ? "link" : base]: { [base === "accountLink" ? "result" : "type"]: subtype },
  };
}
