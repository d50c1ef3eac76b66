import type { VNode } from "preact";
import { buttons } from "./buttons.tsx";
import { carousel } from "./carousel.tsx";
import { confirm } from "./confirm.tsx";
import { imageCarousel } from "./image-carousel.tsx";
import type { MessageProps, MessageView } from "./message-view.ts";
import { object, text } from "./read.ts";
import { unknown } from "./unknown.tsx";

const TEMPLATES: Readonly<Record<string, MessageView>> = {
  buttons,
  confirm,
  carousel,
  image_carousel: imageCarousel,
};

export function template(props: MessageProps): VNode | null {
  const kind = text(object(props.message.template).type);
  const view = Object.hasOwn(TEMPLATES, kind) ? TEMPLATES[kind] : undefined;
  return (view ?? unknown)(props);
}
