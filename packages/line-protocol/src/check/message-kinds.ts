import { audioMessage } from "./audio.ts";
import { couponMessage } from "./coupon.ts";
import { flexMessage } from "./flex/flex.ts";
import { imageMessage } from "./image.ts";
import { imagemapMessage } from "./imagemap.ts";
import { locationMessage } from "./location.ts";
import type { Rule } from "./rules.ts";
import { stickerMessage } from "./sticker.ts";
import { templateMessage } from "./template/template.ts";
import { textMessage } from "./text.ts";
import { textV2Message } from "./text-v2.ts";
import { videoMessage } from "./video.ts";

/** Every kind of message that a bot can send, by its `type`. */
export const messageKinds: Readonly<Record<string, Rule>> = {
  text: textMessage,
  textV2: textV2Message,
  sticker: stickerMessage,
  image: imageMessage,
  video: videoMessage,
  audio: audioMessage,
  location: locationMessage,
  imagemap: imagemapMessage,
  template: templateMessage,
  flex: flexMessage,
  coupon: couponMessage,
};
