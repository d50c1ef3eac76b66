/** Action objects: what a tap does. */
export type Action =
  | PostbackAction
  | MessageAction
  | UriAction
  | DatetimePickerAction
  | CameraAction
  | CameraRollAction
  | LocationAction
  | RichMenuSwitchAction
  | ClipboardAction;

/** Sends `data` back as a postback event; `displayText` is shown as if the user had written it. */
export interface PostbackAction {
  type: "postback";
  label?: string;
  data: string;
  displayText?: string;
  /** Deprecated by LINE for `displayText`. */
  text?: string;
  inputOption?: "closeRichMenu" | "openRichMenu" | "openKeyboard" | "openVoice";
  fillInText?: string;
}

/** Writes `text` as the user. */
export interface MessageAction {
  type: "message";
  label?: string;
  text: string;
}

/** Opens an address: `http`, `https`, `line` or `tel`. */
export interface UriAction {
  type: "uri";
  label?: string;
  uri: string;
  altUri?: { desktop?: string };
}

/** Lets the user pick a time, without a time zone; it comes back in the `params` of a postback event. */
export interface DatetimePickerAction {
  type: "datetimepicker";
  label?: string;
  data: string;
  mode: "date" | "time" | "datetime";
  initial?: string;
  max?: string;
  min?: string;
}

/** Quick replies only. */
export interface CameraAction {
  type: "camera";
  label: string;
}

/** Quick replies only. */
export interface CameraRollAction {
  type: "cameraRoll";
  label: string;
}

/** Quick replies only. */
export interface LocationAction {
  type: "location";
  label: string;
}

/** Rich menus only. */
export interface RichMenuSwitchAction {
  type: "richmenuswitch";
  label?: string;
  richMenuAliasId: string;
  data: string;
}

export interface ClipboardAction {
  type: "clipboard";
  label?: string;
  clipboardText: string;
}
