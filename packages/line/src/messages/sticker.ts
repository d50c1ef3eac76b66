import { asText } from "../draft/as-text.ts";
import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A sticker of LINE's sendable list: `package/sticker`, or LINE's two ids.
 *
 * ```yaml
 * say: { sticker: 446/1988 }
 * say: { sticker: { packageId: 446, stickerId: 1988 } }
 * ```
 */
export const sticker: Shorthand = {
  key: "sticker",
  beside: [],
  expand(body, _message, tools) {
    if (body.isUnknown) return made(body, { type: "sticker", packageId: body, stickerId: body });
    if (body.isObject) {
      checkKeys(body, "sticker", ["packageId", "stickerId"], tools);
      const ids = { packageId: asText(body.at("packageId")), stickerId: asText(body.at("stickerId")) };
      return made(body, { type: "sticker", ...ids });
    }
    const found = /^(\d+)\/(\d+)$/.exec(body.text ?? "");
    if (found === null) tools.note(body, "wrong-form", 'A sticker is "package/sticker", for instance 446/1988');
    const id = (part: string | undefined) => new Written(part ?? "0", body.path);
    return made(body, { type: "sticker", packageId: id(found?.[1]), stickerId: id(found?.[2]) });
  },
};
