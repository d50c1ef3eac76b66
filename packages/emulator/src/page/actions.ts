import type { UserAction } from "../inspector/contract.ts";
import { linkUrl } from "./safe-url.ts";

/** An action object of a message, as it came in. */
export type ActionJson = Readonly<Record<string, unknown>>;

export type PickerMode = "date" | "time" | "datetime";

export interface PickerRequest {
  readonly data: string;
  readonly mode: PickerMode;
  readonly initial?: string;
  readonly min?: string;
  readonly max?: string;
}

/** What a tap makes the phone do. Taps that only open something send nothing until the user has chosen. */
export type Deed =
  | { readonly do: "send"; readonly event: UserAction }
  | { readonly do: "pick-time"; readonly request: PickerRequest }
  | { readonly do: "pick-picture"; readonly camera: boolean }
  | { readonly do: "pick-location" }
  | { readonly do: "open"; readonly url: string }
  | { readonly do: "copy"; readonly text: string }
  | { readonly do: "type"; readonly text: string }
  | { readonly do: "rich-menu"; readonly open: boolean }
  | { readonly do: "tell"; readonly text: string };

type Plan = (action: ActionJson) => readonly Deed[];

const PLANS: Readonly<Record<string, Plan>> = {
  message: (action) => [sendText(word(action.text))],
  postback: planPostback,
  datetimepicker: planPicker,
  uri: planUri,
  camera: () => [{ do: "pick-picture", camera: true }],
  cameraRoll: () => [{ do: "pick-picture", camera: false }],
  location: () => [{ do: "pick-location" }],
  clipboard: (action) => [{ do: "copy", text: word(action.clipboardText) }],
  richmenuswitch: (action) => [
    {
      do: "send",
      event: { type: "richMenuSwitch", richMenuAliasId: word(action.richMenuAliasId), data: word(action.data) },
    },
  ],
};

/** The deeds behind one tap, in order. */
export function planAction(action: ActionJson): readonly Deed[] {
  const kind = word(action.type);
  const plan = Object.hasOwn(PLANS, kind) ? PLANS[kind] : undefined;
  return plan === undefined ? [{ do: "tell", text: `Unknown action "${kind}".` }] : plan(action);
}

/** Opens something first: the quick replies stay until the user has sent the data. */
export function waitsForData(action: ActionJson): boolean {
  return ["camera", "cameraRoll", "location", "datetimepicker"].includes(word(action.type));
}

/** The postback of a chosen date or time. */
export function pickedTime(request: PickerRequest, value: string): UserAction {
  return { type: "postback", data: request.data, params: { [request.mode]: value } };
}

function planPostback(action: ActionJson): readonly Deed[] {
  const displayText = word(action.displayText);
  const event: UserAction = {
    type: "postback",
    data: word(action.data),
    ...(displayText === "" ? {} : { displayText }),
  };
  const deeds: Deed[] = [{ do: "send", event }];
  // The deprecated `text` is sent as a message of the user as well.
  if (word(action.text) !== "") deeds.push(sendText(word(action.text)));
  if (action.inputOption === "openRichMenu" || action.inputOption === "closeRichMenu") {
    deeds.push({ do: "rich-menu", open: action.inputOption === "openRichMenu" });
  }
  if (action.inputOption === "openKeyboard") deeds.push({ do: "type", text: word(action.fillInText) });
  return deeds;
}

function planPicker(action: ActionJson): readonly Deed[] {
  const mode = action.mode;
  if (mode !== "date" && mode !== "time" && mode !== "datetime") {
    return [{ do: "tell", text: "A date picker needs the mode date, time or datetime." }];
  }
  const request: PickerRequest = {
    data: word(action.data),
    mode,
    ...(word(action.initial) === "" ? {} : { initial: wallTime(action.initial) }),
    ...(word(action.min) === "" ? {} : { min: wallTime(action.min) }),
    ...(word(action.max) === "" ? {} : { max: wallTime(action.max) }),
  };
  return [{ do: "pick-time", request }];
}

/** Imagemaps say `linkUri`. */
function planUri(action: ActionJson): readonly Deed[] {
  const asked = word(action.uri) || word(action.linkUri);
  const url = linkUrl(asked);
  if (url === undefined) return [{ do: "tell", text: `LINE would not open "${asked}".` }];
  return /^https?:/.test(url) ? [{ do: "open", url }] : [{ do: "tell", text: `The phone would open ${url}` }];
}

function sendText(text: string): Deed {
  return { do: "send", event: { type: "message", message: { type: "text", text } } };
}

/** LINE takes a small `t` between date and time as well. */
function wallTime(value: unknown): string {
  return word(value).replace("t", "T");
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}
