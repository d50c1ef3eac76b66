import type { OfferedQuestion } from "@renga/core";
import type { Draft } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import { wordsFor } from "../text/words.ts";
import { buttonsForm } from "./buttons.ts";
import { carouselForm } from "./carousel.ts";
import type { ChoiceForm } from "./choice-form.ts";
import { confirmForm } from "./confirm.ts";
import { flexForm } from "./flex.ts";
import { quickReplyForm } from "./quick-reply.ts";

/** Every way to offer choices, by the word of `as`. */
export const choiceForms: Readonly<Record<OfferedQuestion["as"], ChoiceForm>> = {
  quickReply: quickReplyForm,
  buttons: buttonsForm,
  confirm: confirmForm,
  carousel: carouselForm,
  flex: flexForm,
};

/** The messages of a question with its choices. */
export function offerChoices(
  messages: readonly Draft[],
  question: OfferedQuestion,
  locale: string,
  tools: Tools,
): readonly Draft[] {
  return choiceForms[question.as]({ messages, question, words: wordsFor(locale), tools });
}
