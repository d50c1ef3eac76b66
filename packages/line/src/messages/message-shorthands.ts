import { audio } from "./audio.ts";
import { buttons } from "./buttons.ts";
import { carousel } from "./carousel.ts";
import { confirm } from "./confirm.ts";
import { coupon } from "./coupon.ts";
import { flex } from "./flex.ts";
import { image } from "./image.ts";
import { imageCarousel } from "./image-carousel.ts";
import { imagemap } from "./imagemap.ts";
import { location } from "./location.ts";
import type { Shorthand } from "./shorthand.ts";
import { sticker } from "./sticker.ts";
import { text } from "./text.ts";
import { video } from "./video.ts";

/** Every short form of a message. `text` stands last: others may have a key of that name beside. */
export const messageShorthands: readonly Shorthand[] = [
  image,
  video,
  audio,
  sticker,
  location,
  imagemap,
  buttons,
  confirm,
  carousel,
  imageCarousel,
  flex,
  coupon,
  text,
];
