import { type CallResult, ExpressionError, selectRows, type TableOperation, type Value } from "@renga/core";
import type { TablePayload } from "../../effects/table.ts";
import type { ClaimedRow, Json, TableStep } from "../../ports/conversation-store.ts";
import type { RowOutcome } from "./row-outcome.ts";
import type { SendPorts } from "./send-ports.ts";
import { resultOf } from "./send-request.ts";

const largestResult = 256 * 1024;

/** A step with a table; its answer goes back to the conversation as that of a request does. The row's key makes it count once. */
export async function sendTable(row: ClaimedRow, { store }: SendPorts): Promise<RowOutcome> {
  const { id, operation, owner } = row.payload as unknown as TablePayload;
  const answer = await store.table(stepOf(operation, owner, row.key));
  switch (answer.kind) {
    case "row":
      return resultOf(row, id, { ok: true, body: (answer.row?.value ?? null) as Value });
    case "rows":
      return resultOf(row, id, selected(operation, answer.rows));
    case "exists":
      return resultOf(row, id, { ok: false, error: { kind: "exists", body: answer.row.value as Value } });
    case "full":
      return resultOf(row, id, { ok: false, error: { kind: "full" } });
  }
}

function stepOf(operation: TableOperation, owner: string, effect: string): TableStep {
  switch (operation.do) {
    case "put":
      return { ...operation, value: operation.value as Json, owner, effect };
    case "take":
      return { ...operation, do: "take", effect };
    case "get":
      return { ...operation, do: "get" };
    case "list":
      return { do: "list", table: operation.table };
  }
}

function selected(
  operation: TableOperation,
  rows: readonly { readonly key: string; readonly value: Json }[],
): CallResult {
  if (operation.do !== "list") return { ok: true, body: null };
  try {
    const wanted = selectRows(rows as readonly { readonly key: string; readonly value: Value }[], operation.select);
    const text = JSON.stringify(wanted);
    if (text.length > largestResult) return failed("response", "the rows are larger than 256 KiB; give `limit`");
    return { ok: true, body: JSON.parse(text) as Value };
  } catch (error) {
    if (error instanceof ExpressionError) return failed("expression", error.message);
    throw error;
  }
}

function failed(kind: string, message: string): CallResult {
  return { ok: false, error: { kind, message } };
}
