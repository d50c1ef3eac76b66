import { limits } from "../../limits.ts";
import { action } from "../action.ts";
import type { Place } from "../place.ts";
import { type Fields, isFields, list, object, type Rule, required } from "../rules.ts";
import { cardFields, imageFields, isSet, textBesideImage } from "./shared.ts";

const column = object(
  { ...cardFields, actions: required(list(limits.columnActions, action("template"))) },
  textBesideImage(limits.columnText, limits.columnTextBesideImage),
);

/** `carousel`: columns side by side, all of the same make. */
export const carouselTemplate: Rule = object(
  { ...imageFields, columns: required(list(limits.carouselColumns, column)) },
  sameMake,
);

function sameMake(value: Fields, at: Place): void {
  if (!Array.isArray(value.columns)) return;
  const columns = value.columns.slice(0, limits.carouselColumns.max).filter(isFields);
  const differ = (look: (column: Fields) => unknown) => new Set(columns.map(look)).size > 1;
  if (differ(({ actions }) => (Array.isArray(actions) ? actions.length : undefined))) {
    at.reportAt("columns", "mismatch", "All columns must have the same number of actions");
  }
  if (differ(({ title }) => isSet(title)) || differ(({ thumbnailImageUrl }) => isSet(thumbnailImageUrl))) {
    at.reportAt("columns", "mismatch", "All columns must have an image or title, or none of them");
  }
}
