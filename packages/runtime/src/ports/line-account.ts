/** What LINE knows about users and about the bot: rare questions, off the path of an event. */
export interface LineAccount {
  /** Undefined: LINE does not know the user, or does not say. */
  profile(userId: string): Promise<UserProfile | undefined>;
  /** The bot's own user id, which is the `destination` of its webhooks. */
  botUserId(): Promise<string>;
  /** Messages of this month that counted towards the quota. */
  pushesThisMonth(): Promise<number>;
  /** The rich menu that the channel knows by this alias; undefined: none. */
  richMenuId(alias: string): Promise<string | undefined>;
  /** Shows this menu to the user; null: the channel's default. */
  linkRichMenu(userId: string, richMenuId: string | null): Promise<void>;
}

export type UserProfile = {
  readonly displayName: string;
  /** BCP 47. */
  readonly language?: string;
  readonly pictureUrl?: string;
  readonly statusMessage?: string;
};
