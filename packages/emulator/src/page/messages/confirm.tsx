import type { VNode } from "preact";
import type { MessageProps } from "./message-view.ts";
import { list, object, text } from "./read.ts";
import { TemplateActions } from "./template-card.tsx";

export function confirm({ message, act }: MessageProps): VNode {
  const card = object(message.template);
  return (
    <div class="card template confirm">
      <div class="card-text">
        <span class="template-text">{text(card.text)}</span>
      </div>
      <TemplateActions actions={list(card.actions)} act={act} />
    </div>
  );
}
