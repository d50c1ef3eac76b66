import { expect, test } from "vitest";
import { curlOf } from "./curl-of.ts";

test("a call becomes a line for the shell, quotes and all", () => {
  const call = {
    id: "1",
    at: 0,
    method: "POST",
    path: "/v2/bot/message/push",
    status: 200,
    ms: 1,
    retryKey: "key-1",
    requestBody: { text: "it's" },
  };
  expect(curlOf(call, "http://127.0.0.1:4000")).toBe(
    [
      "curl -i -X POST",
      "'http://127.0.0.1:4000/v2/bot/message/push'",
      '-H "Authorization: Bearer $CHANNEL_ACCESS_TOKEN"',
      "-H 'X-Line-Retry-Key: key-1'",
      "-H 'Content-Type: application/json'",
      `-d '{"text":"it'\\''s"}'`,
    ].join(" \\\n  "),
  );
});
