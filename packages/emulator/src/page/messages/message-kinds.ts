import { audio } from "./audio.tsx";
import { coupon } from "./coupon.tsx";
import { file } from "./file.tsx";
import { flex } from "./flex.tsx";
import { image } from "./image.tsx";
import { imagemap } from "./imagemap.tsx";
import { location } from "./location.tsx";
import type { MessageView } from "./message-view.ts";
import { sticker } from "./sticker.tsx";
import { template } from "./template.tsx";
import { text } from "./text.tsx";
import { unknown } from "./unknown.tsx";
import { video } from "./video.tsx";

/** Every kind of message by its `type`. */
const MESSAGE_KINDS: Readonly<Record<string, MessageView>> = {
  text,
  textV2: text,
  sticker,
  image,
  video,
  audio,
  file,
  location,
  imagemap,
  template,
  flex,
  coupon,
};

export function messageView(type: string): MessageView {
  return (Object.hasOwn(MESSAGE_KINDS, type) ? MESSAGE_KINDS[type] : undefined) ?? unknown;
}
