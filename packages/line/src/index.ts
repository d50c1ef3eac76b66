// LINE as a channel of core

// What comes in
export { chatOfEvent } from "./chat-of-event.ts";
export type { PagedQuestion } from "./choices/choice-form.ts";
// What is tapped
export { moreFrom } from "./choices/page-of-choices.ts";
export { forgedTap } from "./events/postback.ts";
export { type InputOptions, inputOfEvent, type LineInput } from "./input-of-event.ts";
export { type LineChannel, lineChannel } from "./line-channel.ts";
export type { RenderOptions } from "./render-say.ts";
// The menu beside a chat
export {
  type ChannelRichMenus,
  planRichMenus,
  type RichMenuPlan,
  type RichMenuStep,
  richMenuPrefix,
  type WantedRichMenu,
} from "./rich-menus/plan-rich-menus.ts";
export {
  type DrawnArea,
  type DrawnColors,
  type RichMenuDrawing,
  type RichMenuVersion,
  richMenuAlias,
  richMenusOf,
} from "./rich-menus/rich-menus-of.ts";
// What goes out
export { splitMessages } from "./split-messages.ts";
export { createTapCodec } from "./tap-codec.ts";
