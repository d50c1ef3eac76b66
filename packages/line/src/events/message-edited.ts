import type { EventKind } from "./event-kind.ts";
import { textContent } from "./messages.ts";
import { object, oneOf, string } from "./types.ts";

/** A message in a group was changed. Its words are no new answer, so that the input has no `text`. */
export const messageEdited: EventKind = {
  name: "messageEdited",
  fields: { message: object({ id: string, type: oneOf("text"), ...textContent }) },
  fits: (event) => event.type === "messageEdited",
};
