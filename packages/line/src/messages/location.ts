import { asText } from "../draft/as-text.ts";
import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A place on the map.
 *
 * ```yaml
 * say: { location: { title: Osteria, address: 1-2-3 Ebisu, latitude: 35.65, longitude: 139.71 } }
 * ```
 */
export const location: Shorthand = {
  key: "location",
  beside: [],
  expand(body, _message, tools) {
    checkKeys(body, "location", ["title", "address", "latitude", "longitude"], tools);
    if (!body.isObject)
      return made(body, { type: "location", title: body, address: body, latitude: body, longitude: body });
    return made(body, {
      type: "location",
      title: asText(body.at("title", "address")),
      address: asText(body.at("address", "title")),
      latitude: body.at("latitude"),
      longitude: body.at("longitude"),
    });
  },
};
