import { done, type PageCall } from "../page-call.ts";

/** What the bot's own side says about a chat; 204, which browsers do not report as a failure, when it says nothing. */
export const inspect: PageCall = {
  method: "GET",
  path: "/inspection/:chatId",
  async answer({ params: { chatId = "" } }, host) {
    const inspection = await host.source()?.inspect(chatId);
    return inspection === undefined ? { status: 204, body: undefined } : done(inspection);
  },
};
