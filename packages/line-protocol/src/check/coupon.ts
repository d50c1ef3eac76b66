import { limits } from "../limits.ts";
import { message } from "./message.ts";
import { all, matching, optional, type Rule, required, someText, text } from "./rules.ts";

/** `coupon`: a coupon made beforehand. */
export const couponMessage: Rule = message({
  couponId: required(someText),
  deliveryTag: optional(
    all(text(limits.couponDeliveryTag), matching(/^[a-zA-Z0-9_]+$/, "Only a-z, A-Z, 0-9 and _ are allowed")),
  ),
});
