import { plainChannel } from "../channel/plain-channel.ts";
import type { Type } from "../expression/type.ts";
import type { ValueObject } from "../expression/value.ts";
import type { PlayChannel } from "../play/play-channel.ts";

/** The plain channel with a few more events, for tests of the engine. */
export const testChannel: PlayChannel = {
  ...plainChannel,
  events: new Map<string, Type>([
    ...plainChannel.events,
    ["sticker", { kind: "any" as const }],
    ["location", { kind: "any" as const }],
    ["image", { kind: "any" as const }],
    ["file", { kind: "any" as const }],
    ...["unfollow", "join", "leave", "memberJoined", "memberLeft"].map((name): [string, Type] => [
      name,
      { kind: "any" },
    ]),
  ]),
  families: new Map([["message", ["text", "sticker", "location", "image", "file"]]]),
  checkRichMenu: () => [],
  inputOf: (event) => (event.type === "message" || event.type === "accountLink" ? undefined : inputOf(event)),
};

function inputOf(event: ValueObject): ReturnType<NonNullable<PlayChannel["inputOf"]>> {
  return {
    type: String(event.type),
    event,
    ...(event.data ? { data: event.data as { [key: string]: never } } : {}),
  };
}
