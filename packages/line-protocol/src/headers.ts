/** LINE's own headers, in lower case as Node has them. */
export const lineHeaders = {
  signature: "x-line-signature",
  requestId: "x-line-request-id",
  acceptedRequestId: "x-line-accepted-request-id",
  retryKey: "x-line-retry-key",
} as const;
