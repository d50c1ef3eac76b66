import { callArguments } from "./arguments.ts";
import { commands } from "./commands.ts";
import type { Completer } from "./completer.ts";
import { events } from "./events.ts";
import { expressions } from "./expressions.ts";
import { flows } from "./flows.ts";
import { functions } from "./functions.ts";
import { keys } from "./keys.ts";
import { locales } from "./locales.ts";
import { messageFiles } from "./message-files.ts";
import { operations } from "./operations.ts";
import { states } from "./states.ts";
import { tables } from "./tables.ts";
import { types } from "./types.ts";
import { values } from "./values.ts";
import { variables } from "./variables.ts";

/** Everything that is offered. Of two items with one label the first counts. */
export const completers: readonly Completer[] = [
  expressions,
  variables,
  callArguments,
  operations,
  functions,
  states,
  flows,
  types,
  tables,
  messageFiles,
  events,
  commands,
  locales,
  values,
  keys,
];
