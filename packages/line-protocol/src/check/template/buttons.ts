import { limits } from "../../limits.ts";
import { action } from "../action.ts";
import { list, object, type Rule, required } from "../rules.ts";
import { cardFields, imageFields, textBesideImage } from "./shared.ts";

/** `buttons`: a text with up to four buttons, perhaps a title and an image. */
export const buttonsTemplate: Rule = object(
  { ...cardFields, ...imageFields, actions: required(list(limits.buttonsActions, action("template"))) },
  textBesideImage(limits.buttonsText, limits.buttonsTextBesideImage),
);
