import type { VNode } from "preact";
import { mediaUrl } from "../safe-url.ts";
import type { MessageProps } from "./message-view.ts";
import { type Json, list, number, object, text } from "./read.ts";

/** One picture in the width of the message with areas to tap, given in the pixels of `baseSize`. */
export function imagemap({ message, act }: MessageProps): VNode {
  const size = object(message.baseSize);
  const width = number(size.width) || 1040;
  const height = number(size.height) || 1040;
  const place = (area: Json): Record<string, string> => ({
    left: `${(number(area.x) / width) * 100}%`,
    top: `${(number(area.y) / height) * 100}%`,
    width: `${(number(area.width) / width) * 100}%`,
    height: `${(number(area.height) / height) * 100}%`,
  });
  const film = object(message.video);
  return (
    <div class="imagemap" style={{ aspectRatio: `${width / height}` }}>
      <img alt={text(message.altText)} src={mediaUrl(`${text(message.baseUrl)}/700`)} />
      {list(message.actions).map((action, index) => (
        <button
          type="button"
          class="area"
          data-action={text(action.type)}
          aria-label={text(action.label) || text(action.text) || `Area ${index + 1}`}
          style={place(object(action.area))}
          onClick={() => act(action)}
        />
      ))}
      {film.originalContentUrl === undefined ? null : (
        // biome-ignore lint/a11y/useMediaCaption: LINE's imagemap video carries no captions
        <video
          controls
          playsInline
          preload="none"
          poster={mediaUrl(film.previewImageUrl)}
          src={mediaUrl(film.originalContentUrl)}
          style={place(object(film.area))}
        />
      )}
    </div>
  );
}
