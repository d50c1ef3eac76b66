import type { VNode } from "preact";
import { mediaUrl } from "../safe-url.ts";
import type { FlexContext, Place, Style } from "./context.ts";
import { type FlexJson, isJson } from "./json.ts";
import { placement } from "./placement.ts";
import { aspectRatio } from "./units.ts";

/** Only as a hero. A LINE too old for it shows the `altContent`. */
export function video(component: FlexJson, place: Place, context: FlexContext): VNode | null {
  if (!context.video) return isJson(component.altContent) ? context.draw(component.altContent, place, context) : null;
  const ratio = `${aspectRatio(component.aspectRatio)}`;
  return (
    <div data-flex="video" style={placement(component, place)}>
      {/* biome-ignore lint/a11y/useMediaCaption: LINE's video message carries no captions */}
      <video
        controls
        preload="none"
        playsInline
        poster={mediaUrl(component.previewUrl)}
        src={mediaUrl(component.url)}
        style={{ ...FILL, aspectRatio: ratio }}
      />
    </div>
  );
}

const FILL: Style = { display: "block", width: "100%", backgroundColor: "#000000", objectFit: "cover" };
