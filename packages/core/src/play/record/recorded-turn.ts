import type { Effect } from "../../conversation/effect.ts";
import type { Input } from "../../conversation/input.ts";

/** A turn that was had with a bot, in a chat of its own or in a group, as whoever looked on saw it. */
export interface RecordedTurn {
  readonly input: Input;
  readonly effects: readonly Effect[];
}
