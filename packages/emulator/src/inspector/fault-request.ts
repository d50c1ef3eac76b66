import type { CallFault, FaultRequest } from "./contract.ts";
import { isFields } from "./user-action.ts";

/** The longest that a call may be made to hang. */
const longestHang = 10 * 60_000;

/** The faults in a body; `undefined` when they are none. */
export function readFaultRequest(value: unknown): FaultRequest | undefined {
  if (!isFields(value)) return undefined;
  const { nextCall, deliverTwice } = value;
  if (deliverTwice !== undefined && typeof deliverTwice !== "boolean") return undefined;
  const twice = deliverTwice === undefined ? {} : { deliverTwice };
  if (nextCall === undefined || nextCall === null) return nextCall === null ? { nextCall, ...twice } : twice;
  const fault = readCallFault(nextCall);
  return fault && { nextCall: fault, ...twice };
}

function readCallFault(value: unknown): CallFault | undefined {
  if (!isFields(value)) return undefined;
  const accepted = value.accepted === true ? { accepted: true as const } : {};
  const { kind, status, ms } = value;
  if (kind === "close") return { kind, ...accepted };
  if (kind === "hang") return typeof ms === "number" && ms >= 0 && ms <= longestHang ? { kind, ms } : undefined;
  if (kind !== "status") return undefined;
  if (status !== 400 && status !== 401 && status !== 429 && status !== 500) return undefined;
  return { kind, status, ...(value.quota === true ? { quota: true as const } : {}), ...accepted };
}
