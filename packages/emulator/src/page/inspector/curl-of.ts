import type { ApiCall } from "../../inspector/contract.ts";

/** The call as a line for a shell. The token is not known here: the line reads it from the environment. */
export function curlOf(call: ApiCall, origin: string): string {
  const parts = [
    `curl -i -X ${call.method}`,
    quoted(`${origin}${call.path}`),
    `-H "Authorization: Bearer $CHANNEL_ACCESS_TOKEN"`,
  ];
  if (call.retryKey !== undefined) parts.push(`-H ${quoted(`X-Line-Retry-Key: ${call.retryKey}`)}`);
  if (call.requestBody !== undefined) {
    parts.push("-H 'Content-Type: application/json'", `-d ${quoted(JSON.stringify(call.requestBody))}`);
  }
  return parts.join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
