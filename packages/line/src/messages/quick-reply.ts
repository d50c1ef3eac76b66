import { expandAction } from "../actions/expand-action.ts";
import { type Draft, made } from "../draft/draft.ts";
import { listOf } from "../draft/list-of.ts";
import type { Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";

/**
 * Buttons under a message, gone after the next: a list of actions, each perhaps with an `icon`, or LINE's own `items`.
 *
 * ```yaml
 * say: { text: Where are you?, quickReply: [At home, { type: location, label: Send my place }] }
 * ```
 */
export function quickReply(part: Written | undefined, tools: Tools): Draft | undefined {
  if (part === undefined || part.isUnknown) return part;
  const items = part.at("items") ?? part;
  return made(part, { items: listOf(items, (item) => quickReplyItem(item, tools)) });
}

function quickReplyItem(item: Written, tools: Tools): Draft {
  if (item.isUnknown) return item;
  const own = item.at("action");
  return made(item, {
    type: "action",
    imageUrl: item.at("icon", "imageUrl"),
    action: expandAction(own ?? item.without("icon", "imageUrl"), tools),
  });
}
