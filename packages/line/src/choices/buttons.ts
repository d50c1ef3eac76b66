import { limits } from "@renga/line-protocol";
import { made, madeList } from "../draft/draft.ts";
import { choiceAction, ours } from "./choice-action.ts";
import type { ChoiceForm } from "./choice-form.ts";
import { pageOfChoices } from "./page-of-choices.ts";
import { isTimePicker, pickerAction } from "./picker-action.ts";
import { takePrompt } from "./prompt.ts";
import { pickerItem, quickReplyForm, withQuickReply } from "./quick-reply.ts";

/** Up to four buttons under the prompt. A picker of dates and times is one of them when there is room. */
export const buttonsForm: ChoiceForm = (offer) => {
  const { messages, question, words, tools } = offer;
  if (question.choices.length === 0) return quickReplyForm(offer);
  const { picker } = question;
  const { max } = limits.buttonsActions;
  const beside = picker !== undefined && isTimePicker(picker) && question.choices.length < max ? picker : undefined;
  const prompt = takePrompt(messages, limits.buttonsText.max, words.choose);
  const actions = pageOfChoices(question, max, words).map((choice) =>
    choiceAction(choice, limits.actionLabel.max, tools),
  );
  const template = made(ours, {
    type: "buttons",
    text: prompt.text,
    actions: madeList(ours, [...(beside === undefined ? [] : [pickerAction(beside, tools)]), ...actions]),
  });
  const message = made(ours, { type: "template", altText: prompt.text, template, ...prompt.common });
  return withQuickReply([...prompt.before, message], beside === undefined ? pickerItem(picker, tools) : []);
};
