import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { bubbleWidth } from "../flex/bubble.tsx";
import { checkFlex } from "../flex/check-flex.ts";
import { renderFlex } from "../flex/render-flex.tsx";
import { shrinkToFit } from "../flex/shrink-to-fit.ts";
import type { MessageProps } from "./message-view.ts";
import { object, text } from "./read.ts";

export function flex(props: MessageProps): VNode {
  return <Flex {...props} />;
}

function Flex({ message, act, device }: MessageProps): VNode {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => shrinkToFit(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [message, device]);
  const contents = object(message.contents);
  const wide = contents.type === "carousel";
  const warnings = checkFlex(message.contents);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is a message
    <div
      class={wide ? "flex wide" : "flex"}
      style={wide ? {} : { maxWidth: bubbleWidth(contents) }}
      ref={root}
      role="group"
      aria-label={text(message.altText)}
    >
      {renderFlex(message.contents, { fontScale: device.fontScale, video: device.flexVideo, onAction: act })}
      {warnings.length === 0 ? null : (
        <ul class="warnings">
          {warnings.map((warning) => (
            <li>{warning}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
