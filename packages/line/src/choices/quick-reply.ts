import type { Choice, Picker } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { type Draft, Made, MadeList, made, madeList } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import { choiceAction, ours } from "./choice-action.ts";
import type { ChoiceForm } from "./choice-form.ts";
import { pageOfChoices } from "./page-of-choices.ts";
import { pickerAction } from "./picker-action.ts";

/** Buttons under the last message; its author's own quick replies stand after them. */
export const quickReplyForm: ChoiceForm = ({ messages, question, words, tools }) => {
  const own = ownItems(messages.at(-1)).length;
  const capacity = Math.max(2, limits.quickReplyItems.max - own - (question.picker === undefined ? 0 : 1));
  const choices = pageOfChoices(question, capacity, words);
  return withQuickReply(messages, [
    ...pickerItem(question.picker, tools),
    ...choices.map((choice) => item(choice, tools)),
  ]);
};

/** The picker as a quick reply, beside choices that have another form. */
export function pickerItem(picker: Picker | undefined, tools: Tools): readonly Draft[] {
  return picker === undefined ? [] : [made(ours, { type: "action", action: pickerAction(picker, tools) })];
}

/** The messages with these items first among the quick replies of the last. */
export function withQuickReply(messages: readonly Draft[], items: readonly Draft[]): readonly Draft[] {
  const last = messages.at(-1);
  if (items.length === 0 || !(last instanceof Made)) return messages;
  const all = [...items, ...ownItems(last)].slice(0, limits.quickReplyItems.max);
  return [...messages.slice(0, -1), last.with({ quickReply: made(last.from, { items: madeList(ours, all) }) })];
}

function item(choice: Choice, tools: Tools): Draft {
  const imageUrl = choice.image;
  return made(ours, { type: "action", imageUrl, action: choiceAction(choice, limits.actionLabel.max, tools) });
}

function ownItems(message: Draft | undefined): readonly Draft[] {
  const held = message instanceof Made ? message.fields.get("quickReply") : undefined;
  const items = held instanceof Made ? held.fields.get("items") : undefined;
  if (items instanceof Written) return items.isList ? items.items() : [];
  return items instanceof MadeList ? items.items : [];
}
