import type { RengaCommand } from "./command.ts";
import { check } from "./commands/check.ts";
import { compile } from "./commands/compile.ts";
import { dev } from "./commands/dev.ts";
import { diagram } from "./commands/diagram.ts";
import { diff } from "./commands/diff.ts";
import { emulator } from "./commands/emulator.ts";
import { explain } from "./commands/explain.ts";
import { i18n } from "./commands/i18n.ts";
import { init } from "./commands/init.ts";
import { lsp } from "./commands/lsp.ts";
import { richmenu } from "./commands/richmenu.ts";
import { send } from "./commands/send.ts";
import { serve } from "./commands/serve.ts";
import { simulate } from "./commands/simulate.ts";
import { test } from "./commands/test.ts";
import { versions } from "./commands/versions.ts";

/** Every verb, in the order in which an author meets them. */
export const commands: readonly RengaCommand[] = [
  init,
  dev,
  check,
  test,
  i18n,
  simulate,
  explain,
  diagram,
  compile,
  diff,
  versions,
  serve,
  richmenu,
  send,
  emulator,
  lsp,
];
