import type { Choice, Tap } from "@renga/core";
import type { Words } from "../text/words.ts";
import type { PagedQuestion } from "./choice-form.ts";

/**
 * The choices that fit, at most `capacity`. When there are more, the last of them is a tap that asks for the next page; its
 * option is `$more:N`, N the index where that page begins (0 after the last page). Choices that are no taps are only
 * suggestions: what does not fit is left out.
 */
export function pageOfChoices(question: PagedQuestion, capacity: number, words: Words): readonly Choice[] {
  const { choices } = question;
  if (choices.length <= capacity) return choices;
  const tap = choices.find((choice) => choice.tap !== undefined)?.tap ?? question.picker?.tap;
  if (tap === undefined || capacity < 2) return choices.slice(0, Math.max(0, capacity));
  const from = startOf(question);
  const next = from + capacity - 1;
  return [...choices.slice(from, next), moreChoice(tap, next < choices.length ? next : 0, choices[next], words)];
}

function startOf({ from = 0, choices }: PagedQuestion): number {
  return Number.isInteger(from) && from > 0 && from < choices.length ? from : 0;
}

/** Looks like the choice that it leads to, so that cards with and without a picture do not mix. On a card its label is the button. */
function moreChoice(tap: Tap, next: number, like: Choice | undefined, words: Words): Choice {
  return {
    label: words.more,
    text: "…",
    tap: { ...tap, option: `${morePrefix}${next}` },
    ...(like?.image === undefined ? {} : { image: like.image }),
  };
}

const morePrefix = "$more:";

/** Of an option that asks for another page: the index of that page's first choice. */
export function moreFrom(option: string | undefined): number | undefined {
  const found = option?.startsWith(morePrefix) ? /^\d{1,6}$/.exec(option.slice(morePrefix.length)) : null;
  return found ? Number(found[0]) : undefined;
}
