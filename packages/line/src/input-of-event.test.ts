import type { Value } from "@renga/core";
import { describe, expect, it } from "vitest";
import { codec, tap } from "../testing/test-codec.ts";
import { chatOfEvent } from "./chat-of-event.ts";
import { inputOfEvent } from "./input-of-event.ts";
import { lineChannel } from "./line-channel.ts";

const user = { type: "user", userId: "U1" };
const group = { type: "group", groupId: "C1", userId: "U1" };

function event(type: string, own: { [key: string]: Value } = {}, source: Value = user) {
  return {
    type,
    mode: "active",
    timestamp: 1767225600000,
    webhookEventId: "01KDV0000000000000000000A1",
    deliveryContext: { isRedelivery: false },
    ...(source === null ? {} : { source }),
    ...own,
  };
}

function inputOf(body: unknown) {
  return inputOfEvent(body, { receivedAt: 1767225600500, codec });
}

const content = { contentProvider: { type: "line" } };

describe("every event of LINE", () => {
  it.each<[string, ReturnType<typeof event>]>([
    ["text", event("message", { message: { id: "1", type: "text", text: "予約" } })],
    ["image", event("message", { message: { id: "1", type: "image", ...content } })],
    ["video", event("message", { message: { id: "1", type: "video", ...content } })],
    ["audio", event("message", { message: { id: "1", type: "audio", ...content } })],
    ["file", event("message", { message: { id: "1", type: "file", fileName: "a.pdf", fileSize: 3 } })],
    ["location", event("message", { message: { id: "1", type: "location", latitude: 1, longitude: 2 } })],
    ["sticker", event("message", { message: { id: "1", type: "sticker", packageId: "1", stickerId: "2" } })],
    ["messageEdited", event("messageEdited", { message: { id: "1", type: "text", text: "x" } }, group)],
    ["postback", event("postback", { postback: { data: "a=b" } })],
    ["unsend", event("unsend", { unsend: { messageId: "1" } })],
    ["follow", event("follow", { follow: { isUnblocked: false } })],
    ["unfollow", event("unfollow")],
    ["join", event("join", {}, group)],
    ["leave", event("leave", {}, group)],
    ["memberJoined", event("memberJoined", { joined: { members: [user] } }, group)],
    ["memberLeft", event("memberLeft", { left: { members: [user] } }, group)],
    ["videoPlayComplete", event("videoPlayComplete", { videoPlayComplete: { trackingId: "t" } })],
    ["activated", event("activated", { chatControl: { expireAt: 1 } })],
    ["deactivated", event("deactivated")],
    ["botSuspended", event("botSuspended", {}, null)],
    ["botResumed", event("botResumed", {}, null)],
    ["delivery", event("delivery", { delivery: { data: "x" } }, null)],
    ["beacon.enter", event("beacon", { beacon: { type: "enter", hwid: "h" } })],
    ["beacon.banner", event("beacon", { beacon: { type: "banner", hwid: "h" } })],
    ["beacon.stay", event("beacon", { beacon: { type: "stay", hwid: "h" } })],
    ["accountLink.ok", event("accountLink", { link: { result: "ok", nonce: "n" } })],
    ["accountLink.failed", event("accountLink", { link: { result: "failed", nonce: "n" } }, null)],
    ["membership.joined", event("membership", { membership: { type: "joined", membershipId: 1 } })],
    ["membership.left", event("membership", { membership: { type: "left", membershipId: 1 } })],
    ["membership.renewed", event("membership", { membership: { type: "renewed", membershipId: 1 } })],
    ["module.attached", event("module", { module: { type: "attached", botId: "U0", scopes: [] } }, null)],
    ["module.detached", event("module", { module: { type: "detached", botId: "U0", reason: "bot_deleted" } }, null)],
  ])("becomes an input: %s", (name, body) => {
    const input = inputOf(body);
    expect(input).toMatchObject({ kind: "event", type: name, id: body.webhookEventId, at: 1767225600500 });
    expect(input?.event).toBe(body);
    expect(lineChannel.events.has(name)).toBe(true);
    expect(input?.userId).toBe(body.source === undefined ? undefined : "U1");
  });

  it("has a name in the channel, and families of them", () => {
    expect(lineChannel.events.size).toBe(32);
    expect(lineChannel.families.get("message")).toEqual([
      "text",
      "image",
      "video",
      "audio",
      "file",
      "location",
      "sticker",
    ]);
    expect(lineChannel.families.get("beacon")).toEqual(["beacon.enter", "beacon.banner", "beacon.stay"]);
    expect([...lineChannel.families.keys()]).toEqual(["message", "beacon", "accountLink", "membership", "module"]);
  });
});

describe("an input", () => {
  it("has the words of a text and of a message sticker", () => {
    expect(inputOf(event("message", { message: { id: "1", type: "text", text: "二人" } }))?.text).toBe("二人");
    expect(inputOf(event("message", { message: { id: "1", type: "sticker", text: "Thanks" } }))?.text).toBe("Thanks");
  });

  it("has no words of a message that was changed: it is no new answer", () => {
    expect(inputOf(event("messageEdited", { message: { id: "1", type: "text", text: "x" } }))).not.toHaveProperty(
      "text",
    );
  });

  it("has the data of an ordinary postback by keys", () => {
    const data = (text: string) => inputOf(event("postback", { postback: { data: text } }))?.data;
    expect(data("action=book&party=2&action=late&x=%E4%BA%8C+a")).toEqual({ action: "book", party: "2", x: "二 a" });
    expect(data('{"action":"book","party":2,"more":[{"a":null}]}')).toEqual({
      action: "book",
      party: 2,
      more: [{ a: null }],
    });
    expect(data("menu")).toBeUndefined();
    expect(data("[1]")).toBeUndefined();
    expect(data("{broken")).toBeUndefined();
  });

  it("has no key that reaches into JavaScript", () => {
    const data = (text: string) => inputOf(event("postback", { postback: { data: text } }))?.data;
    expect(Object.keys(data("__proto__=1&constructor=2&a=3") ?? {})).toEqual(["a"]);
    expect(JSON.stringify(data('{"__proto__":{"x":1},"a":{"constructor":1,"b":2}}'))).toBe('{"a":{"b":2}}');
    expect(data(`${'{"a":'.repeat(40)}1${"}".repeat(40)}`)).toBeUndefined();
  });

  it("has the tap on what was offered, and what was picked", () => {
    const postback = { data: codec.encode({ ...tap, option: "k" }) };
    expect(inputOf(event("postback", { postback }))).toMatchObject({ type: "tap", tap: { ...tap, option: "k" } });
    const picked = { data: codec.encode(tap), params: { datetime: "2026-03-01T19:00" } };
    expect(inputOf(event("postback", { postback: picked }))).toMatchObject({
      type: "tap",
      tap,
      picked: "2026-03-01T19:00",
    });
  });

  it("has what a picker of the author's own gave", () => {
    const postback = { data: "when=start", params: { date: "2026-03-01" } };
    expect(inputOf(event("postback", { postback }))).toMatchObject({
      type: "postback",
      data: { when: "start" },
      picked: "2026-03-01",
    });
  });

  it("of a forged tap has a type that no flow handles, and neither tap nor data", () => {
    const input = inputOf(event("postback", { postback: { data: `${codec.encode(tap)}x` } }));
    expect(input?.type).toBe("tap.forged");
    expect(input).not.toHaveProperty("tap");
    expect(input).not.toHaveProperty("data");
    expect(lineChannel.events.has("tap.forged")).toBe(false);
  });

  it("has the hwid of a beacon to match", () => {
    expect(inputOf(event("beacon", { beacon: { type: "enter", hwid: "h1" } }))?.data).toEqual({
      type: "enter",
      hwid: "h1",
    });
  });

  it("in standby says so", () => {
    expect(inputOf({ ...event("follow"), mode: "standby" })?.standby).toBe(true);
    expect(inputOf(event("follow"))).not.toHaveProperty("standby");
  });

  it.each([
    ["a type", event("things")],
    ["a message type", event("message", { message: { id: "1", type: "poll" } })],
    ["a subtype", event("beacon", { beacon: { type: "leave", hwid: "h" } })],
    ["a message without content", event("message")],
  ])("of %s to come is unknown", (_, body) => {
    expect(inputOf(body)).toMatchObject({ type: "unknown", event: body });
  });

  it.each([
    [null],
    ["text"],
    [[]],
    [{}],
    [{ ...event("follow"), webhookEventId: 7 }],
    [{ ...event("follow"), webhookEventId: "" }],
  ])("is none where there is no event: %j", (body) => {
    expect(inputOf(body)).toBeUndefined();
  });

  it("survives any shape of what LINE may send", () => {
    for (const part of [null, 1, "x", [], {}, { type: 1 }]) {
      for (const type of ["message", "postback", "beacon", "accountLink", "membership", "module"]) {
        const own = { message: part, postback: part, beacon: part, link: part, membership: part, module: part };
        expect(() => inputOf(event(type, own, part))).not.toThrow();
      }
    }
  });
});

describe("the chat of an event", () => {
  it.each<[Value, string]>([
    [user, "u:U1"],
    [group, "g:C1"],
    [{ type: "room", roomId: "R1", userId: "U1" }, "r:R1"],
    [{ type: "user" }, "x:channel"],
    [{ type: "planet", planetId: "P1" }, "x:channel"],
    [null, "x:channel"],
  ])("of %j is %s", (source, chat) => {
    expect(chatOfEvent(event("follow", {}, source))).toBe(chat);
  });
});
