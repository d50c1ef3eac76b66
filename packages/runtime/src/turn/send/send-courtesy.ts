import type { ClaimedRow } from "../../ports/conversation-store.ts";
import type { SendAnswer } from "../../ports/messenger.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";

/** The loading indicator and the read mark: one try, and nobody minds when it fails. */
export async function sendLoading(row: ClaimedRow, ports: SendPorts): Promise<RowOutcome> {
  const { chatId, seconds } = row.payload as { readonly chatId: string; readonly seconds: number };
  return once(ports, () => ports.messenger.loading({ chatId, loadingSeconds: seconds }));
}

export async function sendReadMark(row: ClaimedRow, ports: SendPorts): Promise<RowOutcome> {
  const { token } = row.payload as { readonly token: string };
  return once(ports, () => ports.messenger.markAsRead({ markAsReadToken: token }));
}

async function once({ breaker, clock }: SendPorts, call: () => Promise<SendAnswer>): Promise<RowOutcome> {
  if (!breaker.isOpen(clock.now())) breaker.heard(await call(), clock.now());
  return { do: "done" };
}
