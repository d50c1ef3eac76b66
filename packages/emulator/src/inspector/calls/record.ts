import { done, type PageCall, refused } from "../page-call.ts";
import { isText, optionalText } from "../user-action.ts";

/** A chat as a test, by the bot's own side; 204 when it has none to give. */
export const record: PageCall = {
  method: "POST",
  path: "/record",
  takesJson: true,
  async answer({ body: { chatId, name, save } }, host) {
    if (!isText(chatId)) return refused(400, "Say which chat.");
    const recording = await host.source()?.record?.({ chatId, ...optionalText({ name }), save: save === true });
    return recording === undefined ? { status: 204, body: undefined } : done(recording);
  },
};
