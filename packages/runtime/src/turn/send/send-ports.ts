import type { BotFunctions } from "../../ports/bot-functions.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ContentFolder } from "../../ports/content-folder.ts";
import type { ConversationStore } from "../../ports/conversation-store.ts";
import type { Ids } from "../../ports/ids.ts";
import type { LineAccount } from "../../ports/line-account.ts";
import type { LineContent } from "../../ports/line-content.ts";
import type { Messenger } from "../../ports/messenger.ts";
import type { ServiceCaller } from "../../ports/service-caller.ts";
import type { AmbiguousReply } from "./after-reply.ts";
import type { Breaker } from "./breaker.ts";

/** What sending a row takes. */
export interface SendPorts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Pick<ConversationStore, "table" | "accept">;
  readonly messenger: Messenger;
  readonly account: Pick<LineAccount, "richMenuId" | "linkRichMenu">;
  readonly services: ServiceCaller;
  readonly line: LineContent;
  /** Absent where nothing says where contents are to be stored. */
  readonly contents?: ContentFolder | undefined;
  /** Those of the bot that is served now. */
  readonly functions: () => BotFunctions;
  readonly breaker: Breaker;
  /** Whether the bot may push once more this month. */
  readonly mayPush: () => boolean;
  readonly onAmbiguousReply: AmbiguousReply;
}
