import { RengaError } from "../../errors.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { backoff } from "./backoff.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";

/** After so many attempts the user keeps the menu that they have: the next change brings another chance. */
const mostAttempts = 6;

/** Gives a user one of the bot's rich menus, or the default again. Linking twice is linking once. */
export async function sendRichMenu(row: ClaimedRow, { account, ids }: SendPorts): Promise<RowOutcome> {
  const { userId, alias } = row.payload as { readonly userId: string; readonly alias: string | null };
  try {
    const id = alias === null ? null : await account.richMenuId(alias);
    if (id === undefined) return { do: "dead", reason: `no rich menu "${alias}": renga richmenu apply makes it` };
    await account.linkRichMenu(userId, id);
    return { do: "done" };
  } catch (error) {
    if (!(error instanceof RengaError)) throw error;
    if (!isPassing(error) || row.attempts >= mostAttempts) return { do: "dead", reason: `rich menu: ${error.message}` };
    return { do: "retry", delay: backoff(row.attempts, ids.seed()) };
  }
}

/** LINE could not be reached, is broken, or wants fewer calls; any other refusal stays one. */
function isPassing({ code, cause }: RengaError): boolean {
  if (code === "line-unreachable") return true;
  const { status = 500 } = (cause ?? {}) as { readonly status?: number };
  return status >= 500 || status === 429 || status === 401;
}
