import { type ErrorBody, lineHeaders, wrongTypeBody } from "@renga/line-protocol";
import type { AcceptedCall } from "../platform/retry-keys.ts";
import type { Answer } from "./endpoint.ts";
import type { TextPlace } from "./read-json.ts";

/** How LINE refuses a call: status and words. Sentences marked *assumed* are ours, since LINE's are not known. */
export const refusals = {
  badRequest: (body: ErrorBody): Answer => ({ status: 400, body }),
  wrongType: (property: string): Answer => refuse(400, wrongTypeBody(property).message),
  notJson: (place?: TextPlace): Answer => {
    const { line = "-", column = "-" } = place ?? {};
    return refuse(400, `The request body could not be parsed as JSON (line: ${line}, column: ${column})`);
  },
  field: (property: string, message: string): Answer => ({
    status: 400,
    body: { message: "The request body has 1 error(s)", details: [{ message, property }] },
  }),
  /** A part of the path or the query. */
  parameter: (name: string): Answer => refuse(400, `The value for the '${name}' parameter is invalid`),
  /** Assumed. */
  continuationToken: (): Answer => refuse(400, "The continuation token is invalid"),
  /** Assumed. */
  mention: (): Answer => refuse(400, "A mention is not allowed here: it names a member of the group it is sent to"),
  invalidReplyToken: (): Answer => refuse(400, "Invalid reply token"),
  failedToSend: (): Answer => refuse(400, "Failed to send messages"),
  /** Assumed. */
  quoteToken: (): Answer => refuse(400, "The quote token is invalid"),
  /** Assumed. */
  retryKeyNotTaken: (): Answer => refuse(400, "The retry key is not supported by this API"),
  /** Assumed. */
  retryKeyInvalid: (): Answer => refuse(400, "The retry key is invalid"),
  unauthorized: (reason: string): Answer =>
    refuse(
      401,
      `Authentication failed due to the following reason: ${reason}. Confirm that the access token in the authorization header is valid.`,
    ),
  notFound: (): Answer => refuse(404, "Not found"),
  alreadyAccepted: ({ requestId, sentMessages }: AcceptedCall): Answer => ({
    status: 409,
    body: {
      message: "The retry key is already accepted",
      ...(sentMessages === undefined ? {} : { sentMessages }),
    },
    headers: { [lineHeaders.acceptedRequestId]: requestId },
  }),
  tooLarge: (): Answer => refuse(413, "Request Entity Too Large"),
  mediaType: (type: string): Answer => refuse(415, `The content type, ${type}, is not supported`),
  rateLimit: (): Answer => refuse(429, "The API rate limit has been exceeded. Try again later."),
  monthlyLimit: (): Answer => refuse(429, "You have reached your monthly limit."),
  internal: (): Answer => refuse(500, "Internal Server Error"),
  notEmulated: (method: string, path: string): Answer =>
    refuse(501, `The emulator does not emulate ${method} ${path} yet.`),
} as const;

function refuse(status: number, message: string): Answer {
  return { status, body: { message } };
}
