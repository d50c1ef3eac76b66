import type { webhook } from "@line/bot-sdk";
import { describe, expect, it, onTestFinished } from "vitest";
import type { EmulatorGroup, NewGroup, SendRequest } from "../inspector/contract.ts";
import { type EchoBot, startEchoBot } from "../testing/echo-bot.ts";
import { refusal, type Started, startEmulator } from "../testing/start-emulator.ts";

interface Scene {
  readonly line: Started;
  readonly bot: EchoBot;
  readonly group: EmulatorGroup;
  readonly alice: string;
  readonly bob: string;
  readonly carol: string;
  /** A group as it is now. */
  now(): EmulatorGroup;
  send(request: Omit<SendRequest, "chatId">): Promise<Response>;
  /** The newest event, once the bot has had this many. */
  event(count: number): Promise<webhook.Event>;
}

/** Alice and Bob in a group with the bot; Carol is somewhere else. */
async function meet(more: NewGroup = {}): Promise<Scene> {
  const line = await startEmulator({ users: [{}, {}, { following: false }] });
  const bot = await startEchoBot({ channelSecret: line.emulator.channelSecret, apiBaseURL: line.emulator.url });
  onTestFinished(() => bot.close());
  line.emulator.setWebhookUrl(bot.url);
  const [alice = "", bob = "", carol = ""] = line.state().users.map(({ userId }) => userId);
  const answer = await line.page("POST", "/groups", { name: "Friday", memberIds: [alice, bob], ...more });
  const group = (await answer.json()) as EmulatorGroup;
  return {
    line,
    bot,
    group,
    alice,
    bob,
    carol,
    now: () => line.state().groups.find(({ groupId }) => groupId === group.groupId) as EmulatorGroup,
    send: (request) => line.page("POST", "/send", { chatId: group.groupId, ...request }),
    event: (count) => line.until(() => bot.events.length >= count && bot.events[count - 1]),
  };
}

const text = (words: string): SendRequest["event"] => ({ type: "message", message: { type: "text", text: words } });

describe("a group", () => {
  it("begins with the bot's joining", async () => {
    const { group, alice, bob, event } = await meet();
    expect(group).toMatchObject({ kind: "group", name: "Friday", memberIds: [alice, bob], hasBot: true });
    expect(group.groupId).toMatch(/^C[0-9a-f]{32}$/);
    expect(await event(1)).toMatchObject({
      type: "join",
      source: { type: "group", groupId: group.groupId },
      replyToken: expect.any(String),
    });
  });

  it("is told apart by who speaks, and answered in the same chat", async () => {
    const { line, group, alice, bob, send, event } = await meet();
    await send({ userId: alice, event: text("hello") });
    expect(await event(2)).toMatchObject({ source: { type: "group", groupId: group.groupId, userId: alice } });
    await send({ userId: bob, event: { type: "postback", data: "a=1", displayText: "One" } });
    expect(await event(3)).toMatchObject({ source: { userId: bob }, postback: { data: "a=1" } });
    const messages = await line.until(({ chats }) => {
      const held = chats[group.groupId]?.messages ?? [];
      return held.length === 3 && held;
    });
    expect(messages.map(({ from, userId, message }) => [from, userId, message.text])).toEqual(
      expect.arrayContaining([
        ["bot", undefined, "hello"],
        ["user", alice, "hello"],
        ["user", bob, "One"],
      ]),
    );
    expect(line.state().chats[alice]).toBeUndefined();
  });

  it("carries mentions, and says when the bot is meant", async () => {
    const { line, bob, alice, send, event } = await meet();
    const mentionees = [
      { index: 0, length: 4, userId: line.emulator.bot.userId },
      { index: 5, length: 4, userId: bob },
      { index: 10, length: 4 },
    ];
    await send({
      userId: alice,
      event: { type: "message", message: { type: "text", text: "@Bot @Bob @All", mentionees } },
    });
    expect(await event(2)).toMatchObject({
      message: {
        mention: {
          mentionees: [
            { index: 0, length: 4, type: "user", userId: line.emulator.bot.userId, isSelf: true },
            { index: 5, length: 4, type: "user", userId: bob, isSelf: false },
            { index: 10, length: 4, type: "all" },
          ],
        },
      },
    });
  });

  it("is joined and left by people", async () => {
    const { alice, carol, group, now, send, event } = await meet();
    await send({ event: { type: "memberJoined", userIds: [carol] } });
    expect(await event(2)).toMatchObject({
      type: "memberJoined",
      source: { type: "group", groupId: group.groupId },
      joined: { members: [{ type: "user", userId: carol }] },
      replyToken: expect.any(String),
    });
    expect(now().memberIds).toContain(carol);
    await send({ event: { type: "memberLeft", userIds: [alice] } });
    const left = await event(3);
    expect(left).toMatchObject({ type: "memberLeft", left: { members: [{ type: "user", userId: alice }] } });
    expect("replyToken" in left).toBe(false);
    expect((await send({ userId: alice, event: text("still here?") })).status).toBe(409);
    expect((await send({ event: { type: "memberJoined", userIds: [carol] } })).status).toBe(409);
    expect((await send({ event: { type: "memberJoined", userIds: ["U0"] } })).status).toBe(409);
  });

  it("can be left by the bot, and the bot be invited again", async () => {
    const { line, group, alice, now, send, event } = await meet();
    expect(await line.client.leaveGroup(group.groupId)).toEqual({});
    const left = await event(2);
    expect(left).toMatchObject({ type: "leave", source: { type: "group", groupId: group.groupId } });
    expect("replyToken" in left).toBe(false);
    expect(now().hasBot).toBe(false);
    expect((await send({ userId: alice, event: text("hello") })).status).toBe(409);
    const to = group.groupId;
    expect(await refusal(line.client.pushMessage({ to, messages: [{ type: "text", text: "hi" }] }))).toMatchObject({
      status: 400,
      body: { message: "Failed to send messages" },
    });
    expect(await refusal(line.client.getGroupSummary(to))).toMatchObject({ status: 404 });
    expect(await refusal(line.client.leaveGroup(to))).toMatchObject({ status: 404 });
    await send({ event: { type: "join" } });
    expect(await event(3)).toMatchObject({ type: "join" });
    await send({ event: { type: "leave" } });
    expect(await event(4)).toMatchObject({ type: "leave" });
  });

  it("has nothing that belongs to a chat with the bot alone, nor such a chat what belongs to a group", async () => {
    const { line, alice, send } = await meet();
    expect((await send({ userId: alice, event: { type: "follow" } })).status).toBe(409);
    expect((await send({ event: text("who speaks?") })).status).toBe(409);
    expect((await line.page("POST", "/send", { chatId: alice, event: { type: "join" } })).status).toBe(409);
    expect((await send({ userId: "U0", event: text("hello") })).status).toBe(404);
  });

  it("lets each member take back what they said, and nobody else", async () => {
    const { line, group, alice, bob, send, event } = await meet();
    await send({ userId: alice, event: text("oops") });
    await event(2);
    const messageId = line.state().chats[group.groupId]?.messages[0]?.id ?? "";
    expect((await send({ userId: bob, event: { type: "unsend", messageId } })).status).toBe(409);
    expect((await send({ userId: alice, event: { type: "unsend", messageId } })).status).toBe(200);
    expect(await event(3)).toMatchObject({ type: "unsend", source: { userId: alice }, unsend: { messageId } });
  });

  it("tells the bot its name, its members and their profiles", async () => {
    const { line, group, alice, bob, carol } = await meet();
    const { client } = line;
    expect(await client.getGroupSummary(group.groupId)).toEqual({ groupId: group.groupId, groupName: "Friday" });
    expect(await client.getGroupMemberCount(group.groupId)).toEqual({ count: 2 });
    expect(await client.getGroupMembersIds(group.groupId)).toEqual({ memberIds: [alice, bob] });
    expect(await client.getGroupMemberProfile(group.groupId, bob)).toEqual({ displayName: "Bob", userId: bob });
    await line.act({ type: "unfollow" }, bob);
    expect(await client.getGroupMemberProfile(group.groupId, bob)).toEqual({ displayName: "Bob", userId: bob });
    expect(await refusal(client.getGroupMemberProfile(group.groupId, carol))).toMatchObject({ status: 404 });
    expect(await refusal(client.getGroupSummary("C0"))).toMatchObject({ status: 400 });
    expect(await refusal(client.getGroupSummary(`C${"0".repeat(32)}`))).toMatchObject({ status: 404 });
    expect((await line.call("GET", `/v2/bot/group/${group.groupId}/members/ids?start=nonsense`)).status).toBe(400);
  });

  it("gives its members in pages of a hundred", async () => {
    const users = Array.from({ length: 101 }, () => ({}));
    const line = await startEmulator({ users });
    const memberIds = line.state().users.map(({ userId }) => userId);
    const { groupId } = (await (await line.page("POST", "/groups", { memberIds })).json()) as EmulatorGroup;
    const first = await line.client.getGroupMembersIds(groupId);
    expect(first.memberIds).toEqual(memberIds.slice(0, 100));
    expect(await line.client.getGroupMembersIds(groupId, first.next)).toEqual({ memberIds: memberIds.slice(100) });
  });

  it("counts a push once for each member", async () => {
    const { line, group } = await meet();
    const to = group.groupId;
    await line.client.pushMessage({ to, messages: [{ type: "text", text: "hi" }] });
    expect(line.state().quota.used).toBe(2);
    expect(line.state().chats[to]?.messages).toMatchObject([{ from: "bot", via: "push" }]);
  });

  it("takes mentions of its members only", async () => {
    const { line, group, alice, bob, carol } = await meet();
    const mention = (userId: string, to = group.groupId) =>
      line.call("POST", "/v2/bot/message/push", {
        to,
        messages: [
          {
            type: "textV2",
            text: "{who}, your turn",
            substitution: { who: { type: "mention", mentionee: { type: "user", userId } } },
          },
        ],
      });
    expect((await mention(bob)).status).toBe(200);
    expect((await mention(carol)).status).toBe(400);
    expect((await mention(alice, alice)).status).toBe(400);
  });

  it("is gone after a reset", async () => {
    const { line, group } = await meet();
    expect(line.state().groups).toEqual([group]);
    await line.page("POST", "/reset");
    expect(line.state().groups).toEqual([]);
  });

  it("is made of users who are there", async () => {
    const { line } = await meet();
    expect((await line.page("POST", "/groups", { memberIds: ["U0"] })).status).toBe(400);
    expect((await line.page("POST", "/groups", { kind: "party" })).status).toBe(400);
  });
});

describe("a room", () => {
  it("has no summary, and members as a group has", async () => {
    const { line, group, alice, bob, event, send } = await meet({ kind: "room" });
    const { groupId: roomId } = group;
    expect(roomId).toMatch(/^R[0-9a-f]{32}$/);
    expect(await event(1)).toMatchObject({ type: "join", source: { type: "room", roomId } });
    await send({ userId: bob, event: text("hello") });
    expect(await event(2)).toMatchObject({ source: { type: "room", roomId, userId: bob } });
    expect(await line.client.getRoomMemberCount(roomId)).toEqual({ count: 2 });
    expect(await line.client.getRoomMembersIds(roomId)).toEqual({ memberIds: [alice, bob] });
    expect(await line.client.getRoomMemberProfile(roomId, bob)).toEqual({ displayName: "Bob", userId: bob });
    expect(await refusal(line.client.getGroupSummary(roomId))).toMatchObject({ status: 404 });
    expect(await line.client.leaveRoom(roomId)).toEqual({});
    expect(await event(3)).toMatchObject({ type: "leave", source: { type: "room", roomId } });
    expect(await line.client.leaveRoom(roomId)).toEqual({});
  });
});

describe("followers", () => {
  it("are the friends who have not blocked the bot, in pages", async () => {
    const line = await startEmulator({ users: [{}, {}, { following: false }, {}] });
    const [first = "", second = "", , last = ""] = line.state().users.map(({ userId }) => userId);
    expect(await line.client.getFollowers()).toEqual({ userIds: [first, second, last] });
    const page = await line.client.getFollowers(undefined, 2);
    expect(page.userIds).toEqual([first, second]);
    expect(await line.client.getFollowers(page.next, 2)).toEqual({ userIds: [last] });
    await line.act({ type: "unfollow" }, second);
    expect(await line.client.getFollowers()).toEqual({ userIds: [first, last] });
    expect(await refusal(line.client.getFollowers(undefined, 1001))).toMatchObject({ status: 400 });
    expect(await refusal(line.client.getFollowers("nonsense"))).toMatchObject({ status: 400 });
  });
});
