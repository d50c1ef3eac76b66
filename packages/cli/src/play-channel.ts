import type { PlayChannel } from "@renga/core";
import { inputOfEvent, lineChannel } from "@renga/line";

/** LINE for the tests of a bot: their events are webhook events, their taps are carried as they are. */
export const playChannel: PlayChannel = {
  ...lineChannel,
  inputOf: (event) => {
    const read = inputOfEvent({ webhookEventId: "-", ...event }, { receivedAt: 0, codec: unsigned });
    if (read === undefined) return undefined;
    const { id: _, at: __, standby: ___, kind: ____, ...input } = read;
    return input;
  },
};

/** No tap comes in an event of a test: `tap:` is a step of its own. */
const unsigned = { encode: (): string => "", decode: (): undefined => undefined };
