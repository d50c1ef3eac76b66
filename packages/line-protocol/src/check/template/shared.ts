import { type Limit, limits } from "../../limits.ts";
import { defaultAction } from "../action.ts";
import type { Place } from "../place.ts";
import { type Field, type Fields, matching, oneOf, optional, text } from "../rules.ts";
import { httpsUrl } from "../url.ts";

/** What a buttons template and a column have in common. */
export const cardFields: Readonly<Record<string, Field>> = {
  thumbnailImageUrl: optional(httpsUrl(limits.mediaUrl)),
  imageBackgroundColor: optional(matching(/^#[0-9A-Fa-f]{6}$/, "Must be a color such as #FFFFFF")),
  title: optional(text(limits.templateTitle)),
  defaultAction: optional(defaultAction),
};

/** How images are shown: once for a template, also for all columns of a carousel. */
export const imageFields: Readonly<Record<string, Field>> = {
  imageAspectRatio: optional(oneOf("rectangle", "square")),
  imageSize: optional(oneOf("cover", "contain")),
};

/** A title or an image takes room away from the text. */
export function textBesideImage(alone: Limit, beside: Limit): (value: Fields, at: Place) => void {
  const rules = { alone: text(alone), beside: text(beside) };
  return (value, at) => {
    if (value.text === undefined || value.text === null) return at.reportAt("text", "missing", "May not be empty");
    const rule = isSet(value.title) || isSet(value.thumbnailImageUrl) ? rules.beside : rules.alone;
    at.inside("text", () => rule(value.text, at));
  };
}

export function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
