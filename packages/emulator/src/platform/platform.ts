import type { ChatId, EmulatorBot, EmulatorUser } from "../inspector/contract.ts";
import { keepBot } from "./bot.ts";
import { Chats } from "./chats.ts";
import { Contents } from "./contents.ts";
import { Groups } from "./groups.ts";
import { LinkTokens } from "./link-tokens.ts";
import type { Ports } from "./ports.ts";
import { Quota } from "./quota.ts";
import { RateLimits } from "./rate-limits.ts";
import { ReplyTokens } from "./reply-tokens.ts";
import { RetryKeys } from "./retry-keys.ts";
import { RichMenus } from "./rich-menus.ts";
import { Settings } from "./settings.ts";
import { type SeedUser, Users } from "./users.ts";
import { Webhooks } from "./webhooks.ts";

export interface PlatformOptions {
  readonly botName: string;
  /** Messages a month; `null` for no limit. */
  readonly monthlyLimit: number | null;
  /** Who is there when nobody is kept from an earlier run. */
  readonly users: readonly SeedUser[];
  /** Whether calls beyond LINE's rates are refused. */
  readonly rateLimits: boolean;
}

/** The state of the emulated LINE and its rules. It does no I/O of its own and knows no HTTP. */
export class Platform {
  readonly ports: Ports;
  readonly bot: EmulatorBot;
  readonly users: Users;
  readonly groups: Groups;
  readonly chats: Chats;
  readonly replyTokens: ReplyTokens;
  readonly retryKeys: RetryKeys;
  readonly quota: Quota;
  readonly contents: Contents;
  readonly rateLimits: RateLimits;
  readonly linkTokens: LinkTokens;
  readonly richMenus: RichMenus;
  readonly settings: Settings;
  readonly webhooks: Webhooks;

  constructor(ports: Ports, options: PlatformOptions) {
    this.ports = ports;
    this.bot = keepBot(ports, options.botName);
    this.users = new Users(ports);
    this.groups = new Groups(ports);
    this.chats = new Chats(ports);
    this.replyTokens = new ReplyTokens(ports);
    this.retryKeys = new RetryKeys(ports);
    this.quota = new Quota(ports, options.monthlyLimit);
    this.contents = new Contents(ports);
    this.rateLimits = new RateLimits(ports.clock, options.rateLimits);
    this.linkTokens = new LinkTokens(ports);
    this.richMenus = new RichMenus(ports, this.contents);
    this.settings = new Settings(ports);
    this.webhooks = new Webhooks(ports);
    if (this.users.all().length === 0) for (const seed of options.users) this.users.add(seed);
  }

  /** How many people a message to this chat arrives at: each counts as one message. */
  recipientsIn(chatId: ChatId): number {
    const user = this.users.get(chatId);
    if (user !== undefined) return this.reaches(user) ? 1 : 0;
    return this.groups.ofBot(chatId)?.memberIds.length ?? 0;
  }

  /** Whether a message to this user arrives: friends, and for a week those who wrote without being one. */
  reaches(user: EmulatorUser): boolean {
    if (user.blocked) return false;
    const heard = this.chats.lastHeard(user.userId);
    return user.following || (heard !== undefined && this.ports.clock.now() - heard <= 7 * 24 * 60 * 60_000);
  }
}
