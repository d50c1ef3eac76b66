import type { VNode } from "preact";
import { mediaUrl } from "../safe-url.ts";
import type { MessageProps } from "./message-view.ts";
import { list, object, text } from "./read.ts";
import { Row } from "./row.tsx";

export function imageCarousel({ message, act }: MessageProps): VNode {
  return (
    <Row>
      {list(object(message.template).columns).map((column, index) => {
        const action = object(column.action);
        const label = text(action.label);
        return (
          <button
            type="button"
            class="image-column"
            data-action={text(action.type)}
            aria-label={label === "" ? `Picture ${index + 1}` : label}
            onClick={() => act(action)}
          >
            <img alt="" src={mediaUrl(column.imageUrl)} />
            {label === "" ? null : <span>{label}</span>}
          </button>
        );
      })}
    </Row>
  );
}
