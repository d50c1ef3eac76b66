import { limits } from "../limits.ts";
import { action } from "./action.ts";
import type { Place } from "./place.ts";
import { type Field, type Fields, list, object, oneOf, optional, type Rule, required, text } from "./rules.ts";
import { httpsUrl } from "./url.ts";

const quickReply = object({
  items: required(
    list(
      limits.quickReplyItems,
      object({
        type: required(oneOf("action")),
        imageUrl: optional(httpsUrl(limits.quickReplyImageUrl)),
        action: required(action("quickReply")),
      }),
    ),
  ),
});

const sender = object({
  name: optional(text(limits.senderName)),
  iconUrl: optional(httpsUrl(limits.senderIconUrl)),
});

const common: Readonly<Record<string, Field>> = { quickReply: optional(quickReply), sender: optional(sender) };

/** A message object: its own fields and those that every message may have. */
export function message(fields: Readonly<Record<string, Field>>, also?: (value: Fields, at: Place) => void): Rule {
  return object({ ...fields, ...common }, also);
}
