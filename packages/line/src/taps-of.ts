import type { TapCodec, Tappable, Value } from "@renga/core";
import { isPlainObject } from "./draft/is-plain-object.ts";
import type { LineEvent } from "./events/event-kind.ts";
import { readEvent } from "./input-of-event.ts";

/**
 * What a user could tap in a message of LINE's, in the order in which it stands there, with the input that comes of it.
 * Links and the clipboard send nothing back and are left out.
 */
export function tapsOf(message: Value, codec: TapCodec): readonly Tappable[] {
  return actionsIn(message).flatMap(({ action, label }) => {
    const tap = tapOf(action, codec);
    if (tap === undefined) return [];
    // The button of a card may be a mere "Choose": what is said by it is the choice.
    const isChoice = tap.input.tap?.option !== undefined;
    return [{ ...tap, label: isChoice && typeof action.displayText === "string" ? action.displayText : label }];
  });
}

interface FoundAction {
  readonly action: LineEvent;
  readonly label: string;
}

/** Actions stand under `action`, `defaultAction`, and in lists under `actions`. A Flex component may have the words. */
function actionsIn(part: Value): readonly FoundAction[] {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (!isPlainObject(part)) return [];
  return Object.entries(part as LineEvent).flatMap(([key, held]) => {
    if (key === "actions" && Array.isArray(held)) return held.flatMap((action) => found(action, part));
    if (key === "action" || key === "defaultAction") return found(held, part);
    return actionsIn(held);
  });
}

function found(action: Value, holder: LineEvent): readonly FoundAction[] {
  if (!isPlainObject(action)) return [];
  const words = [action.label, holder.text, action.displayText, action.text];
  return [{ action: action as LineEvent, label: (words.find((text) => typeof text === "string") as string) ?? "" }];
}

function tapOf(action: LineEvent, codec: TapCodec): Omit<Tappable, "label"> | undefined {
  const { type, data, text, mode } = action;
  switch (type) {
    case "message":
      return input({ type: "message", message: { type: "text", id: "0", text: text ?? "" } }, codec);
    case "postback":
    case "richmenuswitch":
      return input({ type: "postback", postback: { data: data ?? "" } }, codec);
    case "datetimepicker": {
      const picker = mode === "time" || mode === "datetime" ? mode : "date";
      return { ...input({ type: "postback", postback: { data: data ?? "" } }, codec), picker };
    }
    case "location":
      return { ...input({ type: "message", message: { type: "location", id: "0" } }, codec), picker: "location" };
    case "camera":
    case "cameraRoll":
      return { ...input({ type: "message", message: { type: "image", id: "0" } }, codec), picker: type };
    default:
      return undefined;
  }
}

function input(event: LineEvent, codec: TapCodec): Pick<Tappable, "input"> {
  const { kind: _, ...input } = readEvent({ mode: "active", ...event }, codec);
  return { input };
}
