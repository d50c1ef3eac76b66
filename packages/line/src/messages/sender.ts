import { type Draft, made } from "../draft/draft.ts";
import { checkKeys, type Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";

/**
 * Who the message is shown to be from: a name, or a name and an icon.
 *
 * ```yaml
 * say: { text: Ciao!, sender: { name: Chef, icon: https://example.com/chef.png } }
 * ```
 */
export function sender(part: Written | undefined, tools: Tools): Draft | undefined {
  if (part === undefined || part.isUnknown) return part;
  checkKeys(part, "sender", ["name", "icon", "iconUrl"], tools);
  if (!part.isObject) return made(part, { name: part });
  return made(part, { name: part.at("name"), iconUrl: part.at("icon", "iconUrl") });
}
