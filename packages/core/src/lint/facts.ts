import type { Channel } from "../channel/channel.ts";

/** What several rules ask of a bot, computed once. */
export interface Facts {
  readonly channel: Channel;
}
