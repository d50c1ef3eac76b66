import type { VNode } from "preact";
import type { ActionJson } from "../actions.ts";
import { color } from "../flex/units.ts";
import { mediaUrl } from "../safe-url.ts";
import { type Json, list, text } from "./read.ts";

export interface CardProps {
  /** The buttons template itself, or one column of a carousel. */
  readonly card: Json;
  /** `imageAspectRatio` and `imageSize`, which a carousel says once for all columns. */
  readonly shape: Json;
  readonly act: (action: ActionJson) => void;
}

/** Picture, title, text and actions one below the other: the buttons template and the columns of a carousel. */
export function TemplateCard({ card, shape, act }: CardProps): VNode {
  const picture = mediaUrl(card.thumbnailImageUrl);
  const title = text(card.title);
  const inner = (
    <>
      {picture === undefined ? null : (
        <span
          class={shape.imageAspectRatio === "square" ? "thumbnail square" : "thumbnail"}
          style={{ backgroundColor: color(card.imageBackgroundColor) ?? "#ffffff" }}
        >
          <img alt="" src={picture} style={{ objectFit: shape.imageSize === "contain" ? "contain" : "cover" }} />
        </span>
      )}
      <span class="card-text">
        {title === "" ? null : <strong>{title}</strong>}
        <span class="template-text">{text(card.text)}</span>
      </span>
    </>
  );
  const whole = card.defaultAction;
  return (
    <div class="card template">
      {isAction(whole) ? (
        <button type="button" class="card-face" onClick={() => act(whole)}>
          {inner}
        </button>
      ) : (
        <div class="card-face">{inner}</div>
      )}
      <TemplateActions actions={list(card.actions)} act={act} />
    </div>
  );
}

export function TemplateActions(props: {
  readonly actions: readonly Json[];
  readonly act: (action: ActionJson) => void;
}): VNode {
  return (
    <div class="template-actions">
      {props.actions.map((action) => (
        <button type="button" data-action={text(action.type)} onClick={() => props.act(action)}>
          {text(action.label)}
        </button>
      ))}
    </div>
  );
}

function isAction(value: unknown): value is ActionJson {
  return typeof value === "object" && value !== null;
}
