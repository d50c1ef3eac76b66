import type { SayEffect, Tap, TapCodec } from "@renga/core";
import { createTapCodec } from "../src/tap-codec.ts";

export const codec: TapCodec = createTapCodec("secret of the tests", "u:U1");

export const tap: Tap = { run: 3, flow: "reservation", state: "choose", hash: "0a1b2c3d", ask: 12 };

export function sayEffect(messages: SayEffect["messages"], question?: SayEffect["question"], locale = "en"): SayEffect {
  const asked = question === undefined ? {} : { question };
  return { type: "say", messages, ...asked, locale, flow: "reservation", state: "choose" };
}
