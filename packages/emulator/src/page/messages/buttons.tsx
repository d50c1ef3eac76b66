import type { VNode } from "preact";
import type { MessageProps } from "./message-view.ts";
import { object } from "./read.ts";
import { TemplateCard } from "./template-card.tsx";

export function buttons({ message, act }: MessageProps): VNode {
  const card = object(message.template);
  return <TemplateCard card={card} shape={card} act={act} />;
}
