import { limits, richMenuLimits } from "../limits.ts";
import { dateTimeRange, dateTimeText } from "./date-time.ts";
import type { Place } from "./place.ts";
import { byType, type Field, type Fields, object, oneOf, optional, type Rule, required, text } from "./rules.ts";
import { actionUri } from "./url.ts";

/** What holds an action decides which kinds it may be and whether it needs a label. */
export type ActionHolder = "template" | "imageCarousel" | "quickReply" | "flexButton" | "flex" | "richMenu";

const labels: Readonly<Record<ActionHolder, Field>> = {
  template: required(text(limits.actionLabel)),
  imageCarousel: optional(text(limits.imageCarouselLabel)),
  quickReply: required(text(limits.actionLabel)),
  flexButton: required(text(limits.flexButtonLabel)),
  flex: optional(text(limits.flexLabel)),
  richMenu: optional(text(limits.actionLabel)),
};

/** A default action is not shown, so it needs no label. */
export const defaultAction: Rule = byType(commonKinds(optional(text(limits.actionLabel))));

const holders: Readonly<Record<ActionHolder, Rule>> = {
  template: byType(commonKinds(labels.template)),
  imageCarousel: byType(commonKinds(labels.imageCarousel)),
  quickReply: byType({
    ...commonKinds(labels.quickReply),
    camera: object({ label: labels.quickReply }),
    cameraRoll: object({ label: labels.quickReply }),
    location: object({ label: labels.quickReply }),
  }),
  flexButton: byType(commonKinds(labels.flexButton)),
  flex: byType(commonKinds(labels.flex)),
  richMenu: byType({
    ...commonKinds(labels.richMenu),
    richmenuswitch: object({
      label: labels.richMenu,
      richMenuAliasId: required(text(richMenuLimits.aliasId)),
      data: required(text(limits.actionData)),
    }),
  }),
};

export function action(holder: ActionHolder): Rule {
  return holders[holder];
}

function commonKinds(label: Field): Record<string, Rule> {
  return {
    postback: object(
      {
        label,
        data: required(text(limits.actionData)),
        displayText: optional(text(limits.postbackDisplayText)),
        text: optional(text(limits.postbackText)),
        inputOption: optional(oneOf("closeRichMenu", "openRichMenu", "openKeyboard", "openVoice")),
        fillInText: optional(text(limits.postbackFillInText)),
      },
      postbackTexts,
    ),
    message: object({ label, text: required(text(limits.messageActionText)) }),
    uri: object({
      label,
      uri: required(actionUri(limits.actionUri)),
      altUri: optional(object({ desktop: optional(actionUri(limits.actionAltUri)) })),
    }),
    datetimepicker: object(
      {
        label,
        data: required(text(limits.actionData)),
        mode: required(oneOf("date", "time", "datetime")),
        initial: optional(dateTimeText),
        max: optional(dateTimeText),
        min: optional(dateTimeText),
      },
      dateTimeRange,
    ),
    clipboard: object({ label, clipboardText: required(text(limits.clipboardText)) }),
  };
}

function postbackTexts(value: Fields, at: Place): void {
  const has = (name: string) => value[name] !== undefined && value[name] !== null;
  if (has("text") && has("displayText")) {
    at.reportAt("text", "conflict", "text and displayText can't be specified at the same time");
  }
  if (has("fillInText") && value.inputOption !== "openKeyboard") {
    at.reportAt("fillInText", "conflict", "fillInText is only allowed when inputOption is openKeyboard");
  }
}
