import type { Action } from "./actions.ts";
import type { FlexContainer } from "./flex.ts";

/** Message objects: what a bot can send. Limits and rules between fields are those of `checkMessages`. */
export type Message =
  | TextMessage
  | TextMessageV2
  | StickerMessage
  | ImageMessage
  | VideoMessage
  | AudioMessage
  | LocationMessage
  | ImagemapMessage
  | TemplateMessage
  | FlexMessage
  | CouponMessage;

export interface MessageCommon {
  quickReply?: QuickReply;
  sender?: Sender;
}

export interface QuickReply {
  items: QuickReplyItem[];
}

export interface QuickReplyItem {
  type: "action";
  imageUrl?: string;
  action: Action;
}

/** Shown in place of the bot's own name and picture. */
export interface Sender {
  name?: string;
  iconUrl?: string;
}

export interface TextMessage extends MessageCommon {
  type: "text";
  text: string;
  emojis?: TextEmoji[];
  quoteToken?: string;
}

/** Takes the place of the `$` at `index` (UTF-16 units from 0). */
export interface TextEmoji {
  index: number;
  productId: string;
  emojiId: string;
}

export interface TextMessageV2 extends MessageCommon {
  type: "textV2";
  text: string;
  substitution?: Record<string, TextSubstitution>;
  quoteToken?: string;
}

export type TextSubstitution =
  | { type: "emoji"; productId: string; emojiId: string }
  | { type: "mention"; mentionee: { type: "user"; userId: string } | { type: "all" } };

export interface StickerMessage extends MessageCommon {
  type: "sticker";
  packageId: string;
  stickerId: string;
  quoteToken?: string;
}

export interface ImageMessage extends MessageCommon {
  type: "image";
  originalContentUrl: string;
  previewImageUrl: string;
}

export interface VideoMessage extends MessageCommon {
  type: "video";
  originalContentUrl: string;
  previewImageUrl: string;
  trackingId?: string;
}

export interface AudioMessage extends MessageCommon {
  type: "audio";
  originalContentUrl: string;
  /** Milliseconds. */
  duration: number;
}

export interface LocationMessage extends MessageCommon {
  type: "location";
  title: string;
  address: string;
  latitude: number;
  longitude: number;
}

export interface ImagemapMessage extends MessageCommon {
  type: "imagemap";
  baseUrl: string;
  altText: string;
  baseSize: { width: number; height: number };
  actions: ImagemapAction[];
  video?: ImagemapVideo;
}

/** In pixels of the base size. */
export interface ImagemapArea {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type ImagemapAction =
  | { type: "message"; label?: string; text: string; area: ImagemapArea }
  | { type: "uri"; label?: string; linkUri: string; area: ImagemapArea }
  | { type: "clipboard"; label?: string; clipboardText: string; area: ImagemapArea };

export interface ImagemapVideo {
  originalContentUrl: string;
  previewImageUrl: string;
  area: ImagemapArea;
  externalLink?: { linkUri: string; label: string };
}

export interface TemplateMessage extends MessageCommon {
  type: "template";
  altText: string;
  template: Template;
}

export type Template = ButtonsTemplate | ConfirmTemplate | CarouselTemplate | ImageCarouselTemplate;

export interface ButtonsTemplate {
  type: "buttons";
  text: string;
  title?: string;
  thumbnailImageUrl?: string;
  imageAspectRatio?: "rectangle" | "square";
  imageSize?: "cover" | "contain";
  imageBackgroundColor?: string;
  defaultAction?: Action;
  actions: Action[];
}

export interface ConfirmTemplate {
  type: "confirm";
  text: string;
  actions: Action[];
}

export interface CarouselTemplate {
  type: "carousel";
  columns: CarouselColumn[];
  imageAspectRatio?: "rectangle" | "square";
  imageSize?: "cover" | "contain";
}

export interface CarouselColumn {
  text: string;
  title?: string;
  thumbnailImageUrl?: string;
  imageBackgroundColor?: string;
  defaultAction?: Action;
  actions: Action[];
}

export interface ImageCarouselTemplate {
  type: "image_carousel";
  columns: { imageUrl: string; action: Action }[];
}

export interface FlexMessage extends MessageCommon {
  type: "flex";
  altText: string;
  contents: FlexContainer;
}

export interface CouponMessage extends MessageCommon {
  type: "coupon";
  couponId: string;
  deliveryTag?: string;
}
