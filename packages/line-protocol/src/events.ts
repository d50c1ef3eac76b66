/**
 * Webhook events, read leniently: LINE adds types, fields and values without notice, so every object keeps what it does
 * not know, and {@link UnknownEvent} stands for the types to come.
 */

/** The body of a webhook request. `events` may be empty: LINE then only looks whether the bot answers. */
export interface WebhookRequest {
  /** User id of the bot. */
  destination: string;
  events: WebhookEvent[];
}

export type WebhookEvent = KnownEvent | UnknownEvent;

export type KnownEvent =
  | MessageEvent
  | MessageEditedEvent
  | UnsendEvent
  | FollowEvent
  | UnfollowEvent
  | JoinEvent
  | LeaveEvent
  | MemberJoinedEvent
  | MemberLeftEvent
  | PostbackEvent
  | VideoPlayCompleteEvent
  | BeaconEvent
  | AccountLinkEvent
  | MembershipEvent
  | ModuleEvent
  | ActivatedEvent
  | DeactivatedEvent
  | BotSuspendedEvent
  | BotResumedEvent
  | DeliveryEvent;

export const eventTypes: readonly KnownEvent["type"][] = [
  "message",
  "messageEdited",
  "unsend",
  "follow",
  "unfollow",
  "join",
  "leave",
  "memberJoined",
  "memberLeft",
  "postback",
  "videoPlayComplete",
  "beacon",
  "accountLink",
  "membership",
  "module",
  "activated",
  "deactivated",
  "botSuspended",
  "botResumed",
  "delivery",
];

export function isKnownEvent(event: WebhookEvent): event is KnownEvent {
  return (eventTypes as readonly string[]).includes(event.type);
}

interface Open {
  [property: string]: unknown;
}

/** What every event has. */
export interface EventCommon extends Open {
  /** `standby`: another channel has the chat; there is no reply token and the bot must be silent. */
  mode: "active" | "standby";
  /** When it happened, in ms since the epoch; a redelivery keeps it. */
  timestamp: number;
  /** ULID of 26 characters; a redelivery keeps it. */
  webhookEventId: string;
  deliveryContext: { isRedelivery: boolean };
  /** Missing in events that belong to no chat. */
  source?: EventSource;
  /** Missing in standby even where the type has one. */
  replyToken?: string;
}

export type EventSource = UserSource | GroupSource | RoomSource;

export interface UserSource extends Open {
  type: "user";
  /** Missing without consent to pass on the profile. */
  userId?: string;
}

export interface GroupSource extends Open {
  type: "group";
  groupId: string;
  userId?: string;
}

export interface RoomSource extends Open {
  type: "room";
  roomId: string;
  userId?: string;
}

export interface UnknownEvent extends EventCommon {
  type: string;
}

export interface MessageEvent extends EventCommon {
  type: "message";
  message: MessageContent;
}

/** Groups only. The message has the id of the one it edits. */
export interface MessageEditedEvent extends EventCommon {
  type: "messageEdited";
  message: TextContent;
}

export interface UnsendEvent extends EventCommon {
  type: "unsend";
  unsend: { messageId: string };
}

export interface FollowEvent extends EventCommon {
  type: "follow";
  follow: { isUnblocked: boolean };
}

export interface UnfollowEvent extends EventCommon {
  type: "unfollow";
}

export interface JoinEvent extends EventCommon {
  type: "join";
}

export interface LeaveEvent extends EventCommon {
  type: "leave";
}

export interface MemberJoinedEvent extends EventCommon {
  type: "memberJoined";
  joined: { members: UserSource[] };
}

export interface MemberLeftEvent extends EventCommon {
  type: "memberLeft";
  left: { members: UserSource[] };
}

export interface PostbackEvent extends EventCommon {
  type: "postback";
  postback: { data: string; params?: PostbackParams };
}

/** Of a datetime picker or of a rich menu switch. */
export interface PostbackParams {
  date?: string;
  time?: string;
  datetime?: string;
  newRichMenuAliasId?: string;
  status?: string;
  [name: string]: string | undefined;
}

export interface VideoPlayCompleteEvent extends EventCommon {
  type: "videoPlayComplete";
  videoPlayComplete: { trackingId: string };
}

export interface BeaconEvent extends EventCommon {
  type: "beacon";
  beacon: { hwid: string; type: string; dm?: string };
}

export interface AccountLinkEvent extends EventCommon {
  type: "accountLink";
  link: { result: "ok" | "failed"; nonce: string };
}

export interface MembershipEvent extends EventCommon {
  type: "membership";
  membership: { type: string; membershipId: number };
}

export interface ModuleEvent extends EventCommon {
  type: "module";
  module: { type: "attached"; botId: string; scopes: string[] } | { type: "detached"; botId: string; reason: string };
}

export interface ActivatedEvent extends EventCommon {
  type: "activated";
  chatControl: { expireAt: number };
}

export interface DeactivatedEvent extends EventCommon {
  type: "deactivated";
}

export interface BotSuspendedEvent extends EventCommon {
  type: "botSuspended";
}

export interface BotResumedEvent extends EventCommon {
  type: "botResumed";
}

export interface DeliveryEvent extends EventCommon {
  type: "delivery";
  delivery: { data: string };
}

export type MessageContent =
  | TextContent
  | ImageContent
  | VideoContent
  | AudioContent
  | FileContent
  | LocationContent
  | StickerContent;

/** What every message of a user has. */
export interface ContentCommon extends Open {
  /** A decimal number above 2^53: keep it as text. */
  id: string;
  markAsReadToken?: string;
}

export interface TextContent extends ContentCommon {
  type: "text";
  text: string;
  quoteToken?: string;
  quotedMessageId?: string;
  /** Places in UTF-16 units from 0. */
  emojis?: { index: number; length: number; productId: string; emojiId: string }[];
  mention?: { mentionees: Mentionee[] };
}

export interface Mentionee extends Open {
  type: "user" | "all";
  index: number;
  length: number;
  userId?: string;
  /** The bot itself was mentioned. */
  isSelf?: boolean;
}

/** Where the bytes are: at LINE's content host, or (sent from a LIFF app) at an address of somebody else. */
export interface ContentProvider extends Open {
  type: "line" | "external";
  originalContentUrl?: string;
  previewImageUrl?: string;
}

export interface ImageContent extends ContentCommon {
  type: "image";
  contentProvider: ContentProvider;
  quoteToken?: string;
  /** Of images sent together; `index` counts from 1. */
  imageSet?: { id: string; index?: number; total?: number };
}

export interface VideoContent extends ContentCommon {
  type: "video";
  contentProvider: ContentProvider;
  quoteToken?: string;
  /** Milliseconds. */
  duration?: number;
}

export interface AudioContent extends ContentCommon {
  type: "audio";
  contentProvider: ContentProvider;
  /** Milliseconds. */
  duration?: number;
}

export interface FileContent extends ContentCommon {
  type: "file";
  fileName: string;
  fileSize: number;
}

export interface LocationContent extends ContentCommon {
  type: "location";
  title?: string;
  address?: string;
  latitude: number;
  longitude: number;
}

export interface StickerContent extends ContentCommon {
  type: "sticker";
  packageId: string;
  stickerId: string;
  stickerResourceType: string;
  quoteToken?: string;
  quotedMessageId?: string;
  keywords?: string[];
  text?: string;
}
