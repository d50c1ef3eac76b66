import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A coupon that was made for the channel, by its id.
 *
 * ```yaml
 * say: { coupon: 01JYNW8JMQVFBNWF1APF8Z3FS7 }
 * say: { coupon: { couponId: 01JYNW8JMQVFBNWF1APF8Z3FS7, deliveryTag: spring } }
 * ```
 */
export const coupon: Shorthand = {
  key: "coupon",
  beside: [],
  expand(body, _message, tools) {
    checkKeys(body, "coupon", ["couponId", "deliveryTag"], tools);
    return made(body, {
      type: "coupon",
      couponId: body.isObject ? body.at("couponId") : body,
      deliveryTag: body.at("deliveryTag"),
    });
  },
};
