import type { Channel, ChannelFault, StaticBody } from "../channel/channel.ts";
import { plainChannel } from "../channel/plain-channel.ts";
import type { Source } from "../source/source.ts";

export const fixtureChannel: Channel = { ...plainChannel, shorthands: ["flex", "image"], checkMessage, checkRichMenu };

/** As strict as the fixtures need: a text is not empty. */
function checkMessage(body: StaticBody): readonly ChannelFault[] {
  if (typeof body !== "object" || body === null || !("text" in body) || body.text !== "") return [];
  return [{ path: ["text"], code: "empty", message: "a text message must not be empty" }];
}

/** As strict as the fixtures need: the bar has 14 letters. */
function checkRichMenu(body: StaticBody): readonly ChannelFault[] {
  const text = typeof body === "object" && body !== null && "chatBarText" in body ? body.chatBarText : undefined;
  if (typeof text !== "string" || text.length <= 14) return [];
  return [{ path: ["chatBarText"], code: "too-long", message: `${text.length} characters are too long for the bar` }];
}

/** The parts of a case, each headed by `--- name`; one without heads is a flow. */
export function filesOf(text: string): readonly Source[] {
  const parts = text.split(/^--- (.+)\n/m);
  const files: Source[] = [];
  for (let index = 1; index < parts.length; index += 2)
    files.push({ name: parts[index] ?? "", text: parts[index + 1] ?? "" });
  if (files.length > 0) return files;
  return [
    { name: "bot.yaml", text: "renga: 1\nbot: example\nlocales: [en]\n" },
    { name: "order.flow.yaml", text },
  ];
}
