import type { VNode } from "preact";
import type { LineMessageObject } from "../../inspector/contract.ts";
import type { ActionJson } from "../actions.ts";

export interface MessageProps {
  readonly message: LineMessageObject;
  readonly act: (action: ActionJson) => void;
  /** Opens a picture over the whole phone. */
  readonly enlarge: (url: string) => void;
  /** The film with a `trackingId` was watched to its end. */
  readonly played: (trackingId: string) => void;
  readonly device: Device;
}

/** What the phone is, as far as messages look different on it. */
export interface Device {
  /** Its font-size setting; 1 is normal. */
  readonly fontScale: number;
  /** Its LINE is new enough for videos in Flex messages. */
  readonly flexVideo: boolean;
}

/** Draws one kind of message. */
export type MessageView = (props: MessageProps) => VNode | null;
