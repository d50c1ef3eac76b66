import type { Channel } from "@renga/core";
import { checkStatic } from "./check-static.ts";
import { eventKinds } from "./events/event-kinds.ts";
import { eventType } from "./events/event-type.ts";
import { messageShorthands } from "./messages/message-shorthands.ts";
import { type RenderOptions, renderSay } from "./render-say.ts";
import { checkRichMenu } from "./rich-menus/check-rich-menu.ts";
import { lineRules } from "./rules/line-rules.ts";
import { carriesTap } from "./tap-codec.ts";
import { tapsOf } from "./taps-of.ts";

/** LINE as core knows a chat service. `render` takes what is known of the turn beside the effect. */
export interface LineChannel extends Channel {
  render(...to: [...Parameters<Channel["render"]>, options?: RenderOptions]): ReturnType<Channel["render"]>;
}

export const lineChannel: LineChannel = {
  name: "line",
  events: new Map(eventKinds.map((kind) => [kind.name, eventType(kind)])),
  families: families(),
  shorthands: messageShorthands.map(({ key }) => key).filter((key) => key !== "text"),
  checkMessage: checkStatic,
  checkRichMenu,
  rules: lineRules,
  render: renderSay,
  carries: carriesTap,
  tapsOf,
};

function families(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, family } of eventKinds) {
    if (family !== undefined) names.set(family, [...(names.get(family) ?? []), name]);
  }
  return names;
}
