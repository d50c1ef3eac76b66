import type { messagingApi } from "@line/bot-sdk";
import type { ChannelRichMenus } from "@renga/line";
import type { RichMenu } from "@renga/line-protocol";
import { RengaError } from "../../errors.ts";
import { type AskLine, createLineClient, type LineClientOptions, refusedWith } from "./line-client.ts";

/** The rich menus of a channel, for whoever publishes them. Every method throws RengaError where LINE does not do it. */
export interface RichMenuChannel {
  read(): Promise<ChannelRichMenus>;
  /** Makes a menu with its picture (PNG or JPEG) and gives its id; where the picture is refused, there is no menu either. */
  create(menu: RichMenu, picture: Uint8Array): Promise<string>;
  /** `isNew`: the channel does not know the alias yet. */
  setAlias(alias: string, menu: string, isNew: boolean): Promise<void>;
  removeAlias(alias: string): Promise<void>;
  /** null: none. */
  setDefault(menu: string | null): Promise<void>;
  /** Gives users who were given the menu `from` the menu `to`; done when this returns. Three times an hour, LINE says. */
  relink(pairs: readonly { readonly from: string; readonly to: string }[]): Promise<void>;
  remove(menu: string): Promise<void>;
}

/** Between two questions whether a relinking has come to its end, and how often it is asked. */
const poll = { every: 1_000, times: 60 };

export function openRichMenuChannel(options: LineClientOptions): RichMenuChannel {
  const ask = createLineClient(options);
  return {
    async read() {
      const { richmenus } = await ask((client) => client.getRichMenuList());
      const { aliases } = await ask((client) => client.getRichMenuAliasList());
      const byDefault = await readDefault(ask);
      return {
        menus: richmenus.map(({ richMenuId, name }) => ({ id: richMenuId, name })),
        aliases: aliases.map(({ richMenuAliasId, richMenuId }) => ({ alias: richMenuAliasId, menu: richMenuId })),
        ...(byDefault === undefined ? {} : { defaultMenu: byDefault }),
      };
    },
    async create(menu, picture) {
      // LINE's own types say less than ours: a label may be left out.
      const request = menu as unknown as messagingApi.RichMenuRequest;
      const { richMenuId } = await ask((client) => client.createRichMenu(request));
      try {
        const image = new Blob([new Uint8Array(picture)], { type: isPng(picture) ? "image/png" : "image/jpeg" });
        await ask((client) => client.setRichMenuImage(richMenuId, image));
      } catch (error) {
        await ask((client) => client.deleteRichMenu(richMenuId)).catch(() => undefined);
        throw error;
      }
      return richMenuId;
    },
    async setAlias(alias, menu, isNew) {
      await ask((client) =>
        isNew
          ? client.createRichMenuAlias({ richMenuAliasId: alias, richMenuId: menu })
          : client.updateRichMenuAlias(alias, { richMenuId: menu }),
      );
    },
    removeAlias: async (alias) => void (await ask((client) => client.deleteRichMenuAlias(alias))),
    setDefault: async (menu) =>
      void (await ask((client) => (menu === null ? client.cancelDefaultRichMenu() : client.setDefaultRichMenu(menu)))),
    relink: (pairs) => relink(ask, pairs),
    remove: async (menu) => void (await ask((client) => client.deleteRichMenu(menu))),
  };
}

/** 404: there is none; 403: another tool has set it, and does not say which. */
async function readDefault(ask: AskLine): Promise<string | undefined> {
  try {
    return (await ask((client) => client.getDefaultRichMenuId())).richMenuId;
  } catch (error) {
    const status = refusedWith(error);
    if (status === 404 || status === 403) return undefined;
    throw error;
  }
}

async function relink(ask: AskLine, pairs: readonly { readonly from: string; readonly to: string }[]): Promise<void> {
  const operations = pairs.map(({ from, to }) => ({ type: "link", from, to }) as messagingApi.RichMenuBatchOperation);
  const { httpResponse } = await ask((client) => client.richMenuBatchWithHttpInfo({ operations }));
  const requestId = httpResponse.headers.get("x-line-request-id") ?? "";
  for (let times = 0; times < poll.times; times += 1) {
    const { phase } = await ask((client) => client.getRichMenuBatchProgress(requestId));
    if (phase === "succeeded") return;
    if (phase === "failed") throw new RengaError("line-refused", "It could not give users the new menu.");
    await new Promise((resolve) => setTimeout(resolve, poll.every));
  }
  throw new RengaError("line-unreachable", "It has been giving users the new menu for a minute.");
}

function isPng(picture: Uint8Array): boolean {
  return picture[0] === 0x89 && picture[1] === 0x50;
}
