import type { Choice } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { type Draft, made, madeList } from "../draft/draft.ts";
import { cleanLabel } from "../text/clean-label.ts";
import { cutText } from "../text/cut-text.ts";
import { altTextOf } from "./alt-text-of.ts";
import { choiceAction, ours } from "./choice-action.ts";
import type { ChoiceForm, Offer } from "./choice-form.ts";
import { pageOfChoices } from "./page-of-choices.ts";
import { pickerItem, quickReplyForm, withQuickReply } from "./quick-reply.ts";

/** The prompt, then a column per choice, with its label once: on the button, or above it where nothing else stands there. LINE wants all columns alike: one without a picture leaves all without. */
export const carouselForm: ChoiceForm = (offer) => {
  const { messages, question, words, tools } = offer;
  if (question.choices.length === 0) return quickReplyForm(offer);
  const choices = pageOfChoices(question, limits.carouselColumns.max, words);
  const look = {
    title: choices.some(({ title }) => isText(title)),
    image: choices.every(({ image }) => isText(image)),
  };
  const columns = choices.map((choice) => column(choice, look, offer));
  const template = made(ours, { type: "carousel", columns: madeList(ours, columns) });
  const message = made(ours, { type: "template", altText: altTextOf(messages, choices), template });
  return withQuickReply([...messages, message], pickerItem(question.picker, tools));
};

interface Look {
  readonly title: boolean;
  readonly image: boolean;
}

function column(choice: Choice, look: Look, { tools, words }: Offer): Draft {
  const { max } = look.title || look.image ? limits.columnTextBesideImage : limits.columnText;
  const title = look.title ? (isText(choice.title) ? choice.title : choice.label) : undefined;
  const text = isText(choice.text) ? choice.text : title === choice.label ? "" : choice.label;
  const take = [title, text].includes(choice.label) ? words.take : undefined;
  return made(ours, {
    thumbnailImageUrl: look.image ? choice.image : undefined,
    title: title === undefined ? undefined : cutText(cleanLabel(title), limits.templateTitle.max),
    text: cutText(text.trim() === "" ? "…" : text, max),
    actions: madeList(ours, [choiceAction(choice, limits.actionLabel.max, tools, take)]),
  });
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
