import type { Tappable } from "../../channel/channel.ts";
import type { Chat } from "../chat.ts";

/** What the newest message offers that has such a thing; older buttons can be tapped too. */
export function tappable(chat: Chat, wanted: (tap: Tappable) => boolean): Tappable | undefined {
  return chat.transcript.findLast((sent) => sent.taps.some(wanted))?.taps.find(wanted);
}

/** The labels of the newest message that has any. */
export function offered(chat: Chat): string[] {
  return chat.transcript.findLast((sent) => sent.taps.length > 0)?.taps.map((tap) => tap.label) ?? [];
}
