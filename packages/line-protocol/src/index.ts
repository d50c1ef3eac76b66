// What LINE sends

// What a bot sends
export type * from "./actions.ts";
export type { FaultCode, MessageFault } from "./check/place.ts";
// What LINE refuses
export { type CheckOptions, checkMessage, checkMessages, type SendCall } from "./check-message.ts";
export { checkRichMenu } from "./check-rich-menu.ts";
// How it is called
export { type Endpoint, type EndpointHost, endpoints } from "./endpoints.ts";
export { type ErrorBody, type ErrorDetail, errorBody, type SentMessage, wrongTypeBody } from "./error-body.ts";
export * from "./events.ts";
export type * from "./flex.ts";
export { lineHeaders } from "./headers.ts";
export { isChatId, isRetryKey, isUserId } from "./ids.ts";
export {
  type Limit,
  type LimitSource,
  type LimitUnit,
  limits,
  requestLimits,
  richMenuImageBytes,
  richMenuLimits,
  richMenuSize,
} from "./limits.ts";
export type * from "./messages.ts";
export type * from "./rich-menus.ts";
export { signBody, verifySignature } from "./signature.ts";
