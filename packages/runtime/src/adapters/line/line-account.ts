import type { LineAccount, UserProfile } from "../../ports/line-account.ts";
import { createLineClient, type LineClientOptions, refusedWith } from "./line-client.ts";

export function createLineAccount(options: LineClientOptions): LineAccount {
  const call = createLineClient(options);
  return {
    async profile(userId) {
      try {
        const { displayName, language, pictureUrl, statusMessage } = await call((client) => client.getProfile(userId));
        if (typeof displayName !== "string") return undefined;
        const profile: UserProfile = {
          displayName,
          ...(language === undefined ? {} : { language }),
          ...(pictureUrl === undefined ? {} : { pictureUrl }),
          ...(statusMessage === undefined ? {} : { statusMessage }),
        };
        return profile;
      } catch (error) {
        if (refusedWith(error) === 404) return undefined;
        throw error;
      }
    },
    botUserId: async () => (await call((client) => client.getBotInfo())).userId,
    async richMenuId(alias) {
      try {
        return (await call((client) => client.getRichMenuAlias(alias))).richMenuId;
      } catch (error) {
        if (refusedWith(error) === 404) return undefined;
        throw error;
      }
    },
    async linkRichMenu(userId, id) {
      await call<unknown>((client) =>
        id === null ? client.unlinkRichMenuIdFromUser(userId) : client.linkRichMenuIdToUser(userId, id),
      );
    },
    pushesThisMonth: async () => (await call((client) => client.getMessageQuotaConsumption())).totalUsage,
  };
}
