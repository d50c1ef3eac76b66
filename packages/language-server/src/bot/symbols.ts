import type { Collector } from "./bot-symbol.ts";
import { events } from "./symbols/events.ts";
import { flows } from "./symbols/flows.ts";
import { functions } from "./symbols/functions.ts";
import { messageFiles } from "./symbols/message-files.ts";
import { operations } from "./symbols/operations.ts";
import { states } from "./symbols/states.ts";
import { tables } from "./symbols/tables.ts";
import { taps } from "./symbols/taps.ts";
import { types } from "./symbols/types.ts";
import { variables } from "./symbols/variables.ts";

/** What has a name in a bot, kind by kind. */
export const collectors: readonly Collector[] = [
  flows,
  states,
  variables,
  operations,
  functions,
  types,
  tables,
  events,
  taps,
  messageFiles,
];
