import type { EventInput } from "../../conversation/input.ts";
import type { Cursor } from "../../document/cursor.ts";
import { isValueObject, type ValueObject } from "../../expression/value.ts";
import { objectOf } from "../plain-value.ts";
import type { UserMessage } from "../test-case.ts";
import type { World } from "../world.ts";
import { writeYaml } from "../write-yaml.ts";
import type { StepKind } from "./step-kind.ts";

/** What a message holds where a test does not say it. */
const usual: { readonly [type: string]: ValueObject } = {
  image: { contentProvider: { type: "line" } },
  video: { contentProvider: { type: "line" }, duration: 1000 },
  audio: { contentProvider: { type: "line" }, duration: 1000 },
  file: { fileName: "file.pdf", fileSize: 1000 },
  sticker: { packageId: "446", stickerId: "1988", stickerResourceType: "STATIC" },
  location: { title: "Tokyo", address: "Tokyo", latitude: 35.681236, longitude: 139.767125 },
};

/** The user says or sends something. */
export const user: StepKind<"user"> = {
  acts: true,
  read: (at) => ({ message: readMessage(at) }),
  play: (world, step) => {
    const { type, ...body } = step.message;
    const said =
      type === "text" && typeof body.text === "string" ? body.text : `[${type}] ${writeYaml(body as ValueObject)}`;
    world.event(step, inputOf(world, step.message), said);
  },
};

/** A text, or one of `text image video audio file sticker location` with what is special of it. */
function readMessage(at: Cursor): UserMessage {
  if (!at.isObject()) return { type: "text", text: at.text() ?? "" };
  const message = objectOf(at);
  if (typeof message.type === "string") return { ...usual[message.type], ...message } as UserMessage;
  const [type = "text"] = Object.keys(message);
  const body = message[type];
  if (type === "text") return { type, text: String(body ?? "") };
  return { ...usual[type], ...(isValueObject(body) ? body : {}), type };
}

function inputOf({ channel }: World, message: UserMessage): Omit<EventInput, "kind"> {
  const event: ValueObject = { type: "message", message: { id: "1", ...message } as ValueObject };
  const known = channel.inputOf?.(event);
  if (known) return known;
  return message.type === "text" && typeof message.text === "string"
    ? { type: "text", text: message.text, event }
    : { type: message.type, event };
}
