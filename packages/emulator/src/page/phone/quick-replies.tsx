import type { VNode } from "preact";
import { CameraIcon, PhotoIcon, PinIcon } from "../icons.tsx";
import { list, object, text } from "../messages/read.ts";
import { mediaUrl } from "../safe-url.ts";
import { act, activeChat, usedQuickReplies } from "../store.ts";

const ICONS: Readonly<Record<string, () => VNode>> = {
  camera: CameraIcon,
  cameraRoll: PhotoIcon,
  location: PinIcon,
};

/** A wheel that only turns up and down moves the row as well. */
function sideways(event: WheelEvent & { readonly currentTarget: HTMLElement }): void {
  if (event.deltaX === 0) event.currentTarget.scrollLeft += event.deltaY;
}

/** Those of the last message only; a tap or any new message takes them away. */
export function QuickReplies(): VNode | null {
  const last = activeChat.value.messages.at(-1);
  if (last === undefined || last.from !== "bot" || usedQuickReplies.value.has(last.id)) return null;
  const items = list(object(last.message.quickReply).items);
  if (items.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are answers to choose from
    <div class="quick-replies" role="group" aria-label="Quick replies" data-testid="quick-replies" onWheel={sideways}>
      {items.map((item) => {
        const action = object(item.action);
        const picture = mediaUrl(item.imageUrl);
        const Icon = ICONS[text(action.type)];
        return (
          <button
            type="button"
            data-testid="quick-reply"
            data-action={text(action.type)}
            onClick={() => act(action, last.id)}
          >
            {picture === undefined ? Icon === undefined ? null : <Icon /> : <img alt="" src={picture} />}
            {text(action.label)}
          </button>
        );
      })}
    </div>
  );
}
