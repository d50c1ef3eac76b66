import type { ClaimedRow } from "../../ports/conversation-store.ts";
import type { RowOutcome } from "./row-outcome.ts";
import { sendContent } from "./send-content.ts";
import { sendLoading, sendReadMark } from "./send-courtesy.ts";
import { sendLinkToken } from "./send-link-token.ts";
import type { SendPorts } from "./send-ports.ts";
import { sendPost } from "./send-post.ts";
import { sendPush } from "./send-push.ts";
import { sendReply } from "./send-reply.ts";
import { sendRequest } from "./send-request.ts";
import { sendRichMenu } from "./send-rich-menu.ts";
import { sendRun } from "./send-run.ts";
import { sendTable } from "./send-table.ts";

/** Every kind of outbox row, and how one attempt at it is made. None throws for what the other side does. */
export const rowKinds: ReadonlyMap<string, (row: ClaimedRow, ports: SendPorts) => Promise<RowOutcome>> = new Map([
  ["reply", sendReply],
  ["push", sendPush],
  ["loading", sendLoading],
  ["markAsRead", sendReadMark],
  ["richMenu", sendRichMenu],
  ["request", sendRequest],
  ["run", sendRun],
  ["table", sendTable],
  ["linkToken", sendLinkToken],
  ["content", sendContent],
  ["post", sendPost],
]);
