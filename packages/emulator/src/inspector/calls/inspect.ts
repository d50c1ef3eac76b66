import { done, type PageCall, refused } from "../page-call.ts";

/** What the bot's own side says about a chat. */
export const inspect: PageCall = {
  method: "GET",
  path: "/inspection/:chatId",
  async answer({ params: { chatId = "" } }, host) {
    const inspection = await host.source()?.inspect(chatId);
    return inspection === undefined ? refused(404, "Nobody inspects this chat.") : done(inspection);
  },
};
