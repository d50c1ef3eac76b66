import type { VNode } from "preact";
import type { MessageProps } from "./message-view.ts";
import { text } from "./read.ts";

/** What a coupon holds is kept by LINE; only its id is known here. */
export function coupon({ message }: MessageProps): VNode {
  return (
    <div class="card coupon">
      <div class="card-text">
        <strong>Coupon</strong>
        <small>{text(message.couponId)}</small>
      </div>
    </div>
  );
}
