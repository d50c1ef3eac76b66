import type { VNode } from "preact";
import type { MessageProps } from "./message-view.ts";
import { list, object } from "./read.ts";
import { Row } from "./row.tsx";
import { TemplateCard } from "./template-card.tsx";

export function carousel({ message, act }: MessageProps): VNode {
  const shape = object(message.template);
  return (
    <Row>
      {list(shape.columns).map((column) => (
        <TemplateCard card={column} shape={shape} act={act} />
      ))}
    </Row>
  );
}
