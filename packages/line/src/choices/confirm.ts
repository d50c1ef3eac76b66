import { limits } from "@renga/line-protocol";
import { made, madeList } from "../draft/draft.ts";
import { buttonsForm } from "./buttons.ts";
import { choiceAction, ours } from "./choice-action.ts";
import type { ChoiceForm } from "./choice-form.ts";
import { takePrompt } from "./prompt.ts";
import { pickerItem, withQuickReply } from "./quick-reply.ts";

/** Two buttons side by side. LINE takes no other number: with one, or more than two, it is `buttons`. */
export const confirmForm: ChoiceForm = (offer) => {
  const { messages, question, words, tools } = offer;
  if (question.choices.length !== limits.confirmActions.max) return buttonsForm(offer);
  const prompt = takePrompt(messages, limits.confirmText.max, words.choose);
  const actions = question.choices.map((choice) => choiceAction(choice, limits.actionLabel.max, tools));
  const template = made(ours, { type: "confirm", text: prompt.text, actions: madeList(ours, actions) });
  const message = made(ours, { type: "template", altText: prompt.text, template, ...prompt.common });
  return withQuickReply([...prompt.before, message], pickerItem(question.picker, tools));
};
