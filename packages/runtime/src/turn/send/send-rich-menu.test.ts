import { expect, it } from "vitest";
import { RengaError } from "../../errors.ts";
import type { ClaimedRow } from "../../ports/conversation-store.ts";
import type { SendPorts } from "./send-ports.ts";
import { sendRichMenu } from "./send-rich-menu.ts";

type Account = SendPorts["account"];

function send(alias: string | null, account: Partial<Account>, attempts = 1): ReturnType<typeof sendRichMenu> {
  const row = { payload: { userId: "U1", alias }, attempts } as unknown as ClaimedRow;
  const ports = {
    account: { richMenuId: async (name: string) => `id of ${name}`, linkRichMenu: async () => {}, ...account },
    ids: { seed: () => 0 },
  } as unknown as SendPorts;
  return sendRichMenu(row, ports);
}

const refused = (status: number): RengaError => new RengaError("line-refused", `${status}.`, { cause: { status } });

it("a user is given the menu that the channel knows by the alias, or the default", async () => {
  const linked: unknown[] = [];
  const linkRichMenu: Account["linkRichMenu"] = async (...link) => void linked.push(link);
  expect(await send("main", { linkRichMenu })).toEqual({ do: "done" });
  expect(await send(null, { linkRichMenu })).toEqual({ do: "done" });
  expect(linked).toEqual([
    ["U1", "id of main"],
    ["U1", null],
  ]);
});

it("a menu that was never brought to the channel is told to the operator, with the cure", async () => {
  expect(await send("main", { richMenuId: async () => undefined })).toEqual({
    do: "dead",
    reason: 'no rich menu "main": renga richmenu apply makes it',
  });
});

it.each([
  ["LINE is out of reach", new RengaError("line-unreachable"), 1, "retry"],
  ["LINE wants fewer calls", refused(429), 1, "retry"],
  ["LINE is broken", refused(503), 5, "retry"],
  ["LINE stays broken", refused(503), 6, "dead"],
  ["LINE does not know the user", refused(404), 1, "dead"],
])("when %s", async (_, error, attempts, then) => {
  const outcome = await send("main", { linkRichMenu: () => Promise.reject(error) }, attempts);
  expect(outcome.do).toBe(then);
});
