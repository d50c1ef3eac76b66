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
  /** The device's font-size setting. */
  readonly fontScale: number;
}

/** Draws one kind of message. */
export type MessageView = (props: MessageProps) => VNode | null;
