import { limits } from "../../limits.ts";
import { jsonSize } from "../measure.ts";
import type { Place } from "../place.ts";
import { byType, type Fields, isFields, list, object, type Rule, required } from "../rules.ts";
import { bubble } from "./bubble.ts";

const fields = object({ contents: required(list(limits.flexCarouselBubbles, byType({ bubble }))) }, (value, at) => {
  sameSize(value, at);
  noVideo(value, at);
});

/** `carousel`: bubbles of one size side by side. */
export const carousel: Rule = (value, at) => {
  const { max } = limits.flexCarouselSize;
  if (jsonSize(value, max) > max) at.report("too-large", `The size of a carousel must be at most ${max} bytes`);
  else fields(value, at);
};

function bubblesOf(value: Fields): Fields[] {
  return Array.isArray(value.contents) ? value.contents.filter(isFields) : [];
}

function sameSize(value: Fields, at: Place): void {
  const sizes = new Set(bubblesOf(value).map(({ size }) => size ?? "mega"));
  if (sizes.size > 1) at.reportAt("contents", "mismatch", "All bubbles in a carousel must have the same size");
}

function noVideo(value: Fields, at: Place): void {
  if (bubblesOf(value).some(({ hero }) => isFields(hero) && hero.type === "video")) {
    at.reportAt("contents", "not-allowed", "embedding videos in messages is not allowed");
  }
}
