import { limits } from "../../limits.ts";
import { action } from "../action.ts";
import { list, object, type Rule, required, text } from "../rules.ts";

/** `confirm`: a text with two buttons. */
export const confirmTemplate: Rule = object({
  text: required(text(limits.confirmText)),
  actions: required(list(limits.confirmActions, action("template"))),
});
