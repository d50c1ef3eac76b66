import { addContent } from "./calls/add-content.ts";
import { addGroup } from "./calls/add-group.ts";
import { addUser } from "./calls/add-user.ts";
import { changeSettings } from "./calls/change-settings.ts";
import { getContent } from "./calls/get-content.ts";
import { getState } from "./calls/get-state.ts";
import { inspect } from "./calls/inspect.ts";
import { record } from "./calls/record.ts";
import { redeliver } from "./calls/redeliver.ts";
import { reset } from "./calls/reset.ts";
import { send } from "./calls/send.ts";
import { setFaults } from "./calls/set-faults.ts";
import type { PageCall } from "./page-call.ts";

/** Every call of the chat page, beside the stream of changes. */
export const pageCalls: readonly PageCall[] = [
  getState,
  addUser,
  addGroup,
  send,
  addContent,
  getContent,
  redeliver,
  setFaults,
  reset,
  changeSettings,
  inspect,
  record,
];
