import { asLabel } from "../draft/as-label.ts";
import { asText } from "../draft/as-text.ts";
import { type Draft, made } from "../draft/draft.ts";
import { listOf } from "../draft/list-of.ts";
import { checkKeys, type Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";
import { altText } from "./alt-text.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A picture with areas to tap, which LINE fetches at `url/240` to `url/1040`. `height` is for the width of 1040; an `area`
 * is `[x, y, width, height]`. LINE's own fields do as well.
 *
 * ```yaml
 * say:
 *   imagemap:
 *     url: https://example.com/map
 *     altText: Our floors
 *     height: 520
 *     actions:
 *       - { area: [0, 0, 520, 520], say: First floor }
 *       - { area: [520, 0, 520, 520], uri: https://example.com/second }
 * ```
 */
export const imagemap: Shorthand = {
  key: "imagemap",
  beside: ["altText"],
  expand(body, message, tools) {
    if (body.isUnknown)
      return made(body, { type: "imagemap", baseUrl: body, altText: body, baseSize: body, actions: body });
    checkKeys(body, "imagemap", ["url", "baseUrl", "altText", "height", "baseSize", "actions", "video"], tools);
    const height = body.at("height");
    return made(body, {
      type: "imagemap",
      baseUrl: body.at("url", "baseUrl"),
      altText: altText(message, body),
      baseSize: body.at("baseSize") ?? (height && made(height, { width: 1040, height })),
      actions: listOf(body.at("actions"), (action) => imagemapAction(action, tools)),
      video: body.at("video"),
    });
  },
};

function imagemapAction(action: Written, tools: Tools): Draft {
  if (action.isUnknown || action.has("type")) return action;
  checkKeys(action, "an imagemap action", ["area", "label", "say", "uri", "copy"], tools);
  const common = { label: asLabel(action.at("label")), area: area(action.at("area")) };
  if (action.has("uri")) return made(action, { type: "uri", linkUri: action.at("uri"), ...common });
  if (action.has("copy"))
    return made(action, { type: "clipboard", clipboardText: asText(action.at("copy")), ...common });
  return made(action, { type: "message", text: asText(action.at("say", "label")), ...common });
}

function area(part: Written | undefined): Draft | undefined {
  if (!part?.isList) return part;
  const [x, y, width, height] = part.items();
  return made(part, { x, y, width, height });
}
