import { type ApiEndpoint, ok } from "./endpoint.ts";
import { readSendBody } from "./send-body.ts";
import { sendToAll } from "./send-to-all.ts";

/** Sends to all friends. */
export const broadcast: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/message/broadcast",
  takesJson: true,
  takesRetryKey: true,
  answer({ body, requestId, retryKey }, { platform }) {
    const read = readSendBody(body, "broadcast");
    if ("refused" in read) return read.refused;
    return sendToAll(platform, platform.users.friends(), "broadcast", read.messages, requestId, retryKey) ?? ok();
  },
};
