import { expect, test } from "vitest";
import { systemClock } from "../../ports/clock.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import { randomIds } from "../../ports/ids.ts";
import type { Messenger } from "../../ports/messenger.ts";
import { createBreaker } from "./breaker.ts";
import type { SendPorts } from "./send-ports.ts";
import { sendRequest } from "./send-request.ts";
import { sendRun } from "./send-run.ts";

/** Attempts of which nobody has reported on any but the last. */
function row(attempts: number, payload: ClaimedRow["payload"]): ClaimedRow {
  const times = { firstAttemptAt: 0, createdAt: 0 };
  return { chat: "u:1", lane: "call", key: "key", nonce: "n", kind: "run", payload, attempts, ...times };
}

let called = 0;
const ports: SendPorts = {
  clock: systemClock,
  ids: randomIds,
  store: {} as SendPorts["store"],
  messenger: {} as Messenger,
  services: {
    call: async () => {
      called += 1;
      return { kind: "result", result: { ok: true, body: 1 } };
    },
  },
  line: {} as SendPorts["line"],
  account: {} as SendPorts["account"],
  functions: () => ({
    count: () => {
      called += 1;
      return 1;
    },
  }),
  breaker: createBreaker(),
  mayPush: () => true,
  onAmbiguousReply: "drop",
};

const interrupted = { do: "done", accept: { body: { result: { ok: false, error: { kind: "network" } } } } };

test("a call that kills the process is not made a sixth time: the conversation hears that it failed", async () => {
  called = 0;
  const run = { id: "1", function: "count", with: {} };
  const request = { id: "1", operation: "a.b", with: {}, accept: [] };
  expect(await sendRun(row(5, run), ports)).toMatchObject({ accept: { body: { result: { ok: true } } } });
  expect(await sendRequest(row(5, request), ports)).toMatchObject({ accept: { body: { result: { ok: true } } } });
  expect(called).toBe(2);
  expect(await sendRun(row(6, run), ports)).toMatchObject(interrupted);
  expect(await sendRequest(row(6, request), ports)).toMatchObject(interrupted);
  expect(called).toBe(2);
});

test("attempts that failed without killing anybody do not count towards that", async () => {
  const request = { id: "1", operation: "a.b", with: {}, accept: [], failures: 5 };
  expect(await sendRequest(row(6, request), ports)).toMatchObject({ accept: { body: { result: { ok: true } } } });
});
