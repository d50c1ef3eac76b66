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
// What goes out
export { splitMessages } from "./split-messages.ts";
export { createTapCodec } from "./tap-codec.ts";
