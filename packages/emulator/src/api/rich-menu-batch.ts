import { isFields, isText } from "../inspector/user-action.ts";
import type { Platform } from "../platform/platform.ts";
import { type Answer, type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** Links many users anew. LINE takes its time over it; here it is done when the call is answered. */
export const richMenuBatch: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/batch",
  takesJson: true,
  answer({ body }, { platform }) {
    const refused = refuseBatch(body);
    if (refused !== undefined) return refused;
    carryOut(operationsIn(body), platform);
    return { status: 202, body: {} };
  },
};

export const validateRichMenuBatch: ApiEndpoint = {
  method: "POST",
  path: "/v2/bot/richmenu/validate/batch",
  takesJson: true,
  answer: ({ body }) => refuseBatch(body) ?? ok(),
};

export const richMenuBatchProgress: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/richmenu/progress/batch",
  answer({ query: { requestId } }, { platform }) {
    if (!isText(requestId))
      return refusals.badRequest({ message: "The value for the 'requestId' parameter is invalid" });
    const now = new Date(platform.ports.clock.now()).toISOString();
    return ok({ phase: "succeeded", acceptedTime: now, completedTime: now });
  },
};

interface Operation {
  readonly type: "link" | "unlink" | "unlinkAll";
  readonly from?: string;
  readonly to?: string;
}

function operationsIn(body: unknown): readonly Operation[] {
  return (isFields(body) ? body.operations : []) as readonly Operation[];
}

/** All look at who was linked before the call. */
function carryOut(operations: readonly Operation[], { richMenus }: Platform): void {
  const moves = operations.map(({ type, from = "", to }) => ({
    users: type === "unlinkAll" ? richMenus.linked() : richMenus.linkedTo(from),
    to: type === "link" ? to : undefined,
  }));
  for (const { users, to } of moves) for (const userId of users) richMenus.link(userId, to);
}

function refuseBatch(body: unknown): Answer | undefined {
  const operations: unknown = isFields(body) ? body.operations : undefined;
  if (!Array.isArray(operations) || operations.length === 0 || operations.length > 1_000) {
    return refusals.field("operations", "Size must be between 1 and 1000");
  }
  const from = new Set<unknown>();
  for (const [index, one] of operations.entries()) {
    const { type, from: source, to } = isFields(one) ? one : {};
    const complete =
      (type === "link" && isText(source) && isText(to)) ||
      (type === "unlink" && isText(source)) ||
      (type === "unlinkAll" && operations.length === 1);
    if (!complete) return refusals.field(`operations[${index}]`, "The value is invalid");
    if (from.has(source)) return refusals.field(`operations[${index}].from`, "The value is specified twice");
    from.add(source);
  }
  return undefined;
}
