import type { EventKind } from "./event-kind.ts";
import { messageEdited } from "./message-edited.ts";
import { messageKinds } from "./messages.ts";
import { plainKinds } from "./plain.ts";
import { postback } from "./postback.ts";
import { subtypedKinds } from "./subtyped.ts";

/** Every event of LINE that a flow may handle. */
export const eventKinds: readonly EventKind[] = [
  ...messageKinds,
  messageEdited,
  postback,
  ...plainKinds,
  ...subtypedKinds,
];
