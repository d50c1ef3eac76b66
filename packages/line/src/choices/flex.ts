import type { Choice } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { type Draft, made, madeList } from "../draft/draft.ts";
import { altTextOf } from "./alt-text-of.ts";
import { choiceAction, ours } from "./choice-action.ts";
import type { ChoiceForm, Offer } from "./choice-form.ts";
import { pageOfChoices } from "./page-of-choices.ts";
import { takePrompt } from "./prompt.ts";
import { pickerItem, quickReplyForm, withQuickReply } from "./quick-reply.ts";

/** As many buttons as a bubble has without growing past a screen. */
const buttonsMax = 12;
/** The longest prompt that stands above the buttons in the bubble itself. */
const promptMax = 500;

/** Choices with more than a label are cards side by side after the prompt; else one bubble has the prompt and the buttons. */
export const flexForm: ChoiceForm = (offer) => {
  const { question } = offer;
  if (question.choices.length === 0) return quickReplyForm(offer);
  return question.choices.some(hasCard) ? cards(offer) : bubble(offer);
};

function hasCard({ title, text, image }: Choice): boolean {
  return title !== undefined || text !== undefined || image !== undefined;
}

function cards({ messages, question, words, tools }: Offer): readonly Draft[] {
  const choices = pageOfChoices(question, limits.flexCarouselBubbles.max, words);
  const contents = choices.map((choice) => card(choice, tools, words));
  const message = flexMessage(
    altTextOf(messages, choices),
    made(ours, { type: "carousel", contents: madeList(ours, contents) }),
  );
  return withQuickReply([...messages, message], pickerItem(question.picker, tools));
}

function card(choice: Choice, tools: Offer["tools"], { take }: Offer["words"]): Draft {
  const { image: url, title, text, label } = choice;
  const lines = [isText(title) ? line(title, "bold") : undefined, isText(text) ? line(text, "regular") : undefined];
  const said = lines.filter((one) => one !== undefined);
  return made(ours, {
    type: "bubble",
    size: "kilo",
    hero: isText(url)
      ? made(ours, { type: "image", url, size: "full", aspectRatio: "20:13", aspectMode: "cover" })
      : undefined,
    body: column(said.length > 0 ? said : [line(isText(label) ? label : "…", "regular")]),
    footer: column([button(choice, tools, said.length > 0 ? undefined : take)]),
  });
}

function bubble({ messages, question, words: own, tools }: Offer): readonly Draft[] {
  const choices = pageOfChoices(question, buttonsMax, own);
  const prompt = takePrompt(messages, promptMax, own.choose);
  const contents = made(ours, {
    type: "bubble",
    body: column([line(prompt.text, "regular")]),
    footer: column(choices.map((choice) => button(choice, tools))),
  });
  const message = flexMessage(prompt.text, contents).with(prompt.common);
  return withQuickReply([...prompt.before, message], pickerItem(question.picker, tools));
}

function flexMessage(altText: Draft, contents: Draft) {
  return made(ours, { type: "flex", altText, contents });
}

function column(contents: readonly Draft[]): Draft {
  return made(ours, { type: "box", layout: "vertical", spacing: "sm", contents: madeList(ours, contents) });
}

function line(text: Draft, weight: string): Draft {
  return made(ours, { type: "text", text, weight, wrap: true });
}

/** A style that LINE does not know is left to its default. */
function button(choice: Choice, tools: Offer["tools"], take?: string): Draft {
  const style = ["primary", "secondary", "link"].includes(choice.style ?? "") ? choice.style : undefined;
  return made(ours, {
    type: "button",
    height: "sm",
    style,
    action: choiceAction(choice, limits.flexButtonLabel.max, tools, take),
  });
}

function isText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
