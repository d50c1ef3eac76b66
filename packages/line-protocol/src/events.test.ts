import type { webhook } from "@line/bot-sdk";
import { expect, it } from "vitest";
import { eventTypes, isKnownEvent, type WebhookEvent } from "./events.ts";

it("knows the types that LINE's SDK knows", () => {
  const known: Record<webhook.Event["type"], true> = {
    message: true,
    messageEdited: true,
    unsend: true,
    follow: true,
    unfollow: true,
    join: true,
    leave: true,
    memberJoined: true,
    memberLeft: true,
    postback: true,
    videoPlayComplete: true,
    beacon: true,
    accountLink: true,
    membership: true,
    module: true,
    activated: true,
    deactivated: true,
    botSuspended: true,
    botResumed: true,
    delivery: true,
  };
  expect(eventTypes.toSorted()).toEqual(Object.keys(known).toSorted());
});

it("keeps what it does not know", () => {
  const event: WebhookEvent = {
    type: "somethingNew",
    mode: "active",
    timestamp: 1,
    webhookEventId: "01KDV0000000000000000000A1",
    deliveryContext: { isRedelivery: false },
    more: { a: 1 },
  };
  expect(isKnownEvent(event)).toBe(false);
  expect(event.more).toEqual({ a: 1 });
});
