/**
 * What the emulator and its chat page say to each other, all of it JSON below `/_emulator/`. This file imports nothing,
 * so that the page, the tests and other tools can share it.
 *
 * | Call | Body | Answer |
 * | --- | --- | --- |
 * | `GET /_emulator/events` | | server-sent events: one `state`, then `change` for each {@link Change}; `id:` is the sequence |
 * | `GET /_emulator/state` | | {@link EmulatorState} |
 * | `POST /_emulator/users` | {@link NewUser} | {@link EmulatorUser} |
 * | `POST /_emulator/groups` | {@link NewGroup} | {@link EmulatorGroup}; the bot is invited to it |
 * | `POST /_emulator/send` | {@link SendRequest} | {@link SendAnswer} |
 * | `POST /_emulator/content` | the bytes, with their `Content-Type`; `?fileName=` and `?duration=` (ms) if known | {@link ContentAnswer} |
 * | `GET /_emulator/content/:contentId` | | the bytes (a message id works as well) |
 * | `POST /_emulator/redeliver` | {@link RedeliverRequest} | {@link SendAnswer} |
 * | `POST /_emulator/faults` | {@link FaultRequest} | {@link FaultState} |
 * | `POST /_emulator/reset` | | {@link EmulatorState} |
 * | `PUT /_emulator/settings` | a part of {@link EmulatorSettings} | {@link EmulatorSettings} |
 * | `GET /_emulator/inspection/:chatId` | | {@link Inspection}; 204 when nobody inspects or nothing is known |
 * | `POST /_emulator/record` | {@link RecordRequest} | {@link Recording}; 204 when nothing of the chat can be recorded |
 *
 * A refused call answers 4xx with {@link Refusal}. All times are milliseconds since the epoch.
 */

/** A 1:1 chat has the id of its user (`U…`); a group `C…`, a room `R…`. */
export type ChatId = string;

/** A LINE message object: as the bot sent it, or as the webhook of the user's message had it. */
export interface LineMessageObject {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface EmulatorBot {
  readonly userId: string;
  readonly displayName: string;
  readonly basicId: string;
  readonly pictureUrl?: string;
}

export interface EmulatorUser {
  readonly userId: string;
  readonly displayName: string;
  /** BCP 47, such as `ja` or `zh-TW`. */
  readonly language: string;
  readonly pictureUrl?: string;
  readonly statusMessage?: string;
  /** The user has added the bot as a friend. */
  readonly following: boolean;
  /** The user has blocked the bot: what the bot sends is accepted and shown to nobody. */
  readonly blocked: boolean;
}

/** A chat of several people. */
export interface EmulatorGroup {
  readonly groupId: ChatId;
  /** A room is what LINE had before groups: no name that the bot could ask for. */
  readonly kind: "group" | "room";
  readonly name: string;
  readonly pictureUrl?: string;
  /** In the order in which they joined; the bot is none of them. */
  readonly memberIds: readonly string[];
  readonly hasBot: boolean;
}

export interface ChatMessage {
  /** LINE's message id: a decimal string above 2^53. */
  readonly id: string;
  readonly at: number;
  readonly from: "user" | "bot";
  /** In a group: the member whose message it is. */
  readonly userId?: string;
  /** Only for messages of the bot. */
  readonly via?: "reply" | "push" | "multicast" | "broadcast";
  /** Only for messages of the bot with a `sender` of their own. */
  readonly sender?: { readonly name?: string; readonly iconUrl?: string };
  readonly message: LineMessageObject;
  /** Of a user's message: the bot has marked it as read. Of a bot's message: always left out. */
  readonly read?: boolean;
  /** The user has taken the message back; `message` then holds no more than its type and id. */
  readonly unsent?: boolean;
}

export interface Chat {
  readonly messages: readonly ChatMessage[];
  /** The loading animation is shown until then, or until the bot's next message. */
  readonly loadingUntil?: number;
}

/** The words in which LINE reports a webhook that failed. */
export type WebhookFailure = "could_not_connect" | "request_timeout" | "error_status_code" | "unclassified";

export interface WebhookAttempt {
  readonly at: number;
  /** Left out when no answer came. */
  readonly status?: number;
  /** Left out when the bot answered 2xx in time. */
  readonly reason?: WebhookFailure;
  readonly ms: number;
}

export interface WebhookLog {
  readonly webhookEventId: string;
  /** The event's type, such as `message` or `postback`. */
  readonly type: string;
  readonly chatId: ChatId;
  readonly at: number;
  /** The last delivered request body, parsed: `{ destination, events }`. */
  readonly body: unknown;
  /** Empty while the first delivery is under way. */
  readonly attempts: readonly WebhookAttempt[];
  readonly redelivered: boolean;
}

/** One call of the bot to the Messaging API. */
export interface ApiCall {
  /** The `x-line-request-id` of the answer. */
  readonly id: string;
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** 0 when the connection was cut on purpose (a fault). */
  readonly status: number;
  readonly ms: number;
  readonly requestBody?: unknown;
  readonly responseBody?: unknown;
  readonly chatId?: ChatId;
  readonly retryKey?: string;
}

export interface QuotaState {
  /** `null`: no limit. */
  readonly limit: number | null;
  readonly used: number;
}

export interface EmulatorSettings {
  readonly webhookUrl?: string;
  /** Deliver a failed webhook again by itself (LINE: off unless switched on in the console). */
  readonly autoRedeliver: boolean;
  readonly dark?: boolean;
}

export interface EmulatorState {
  /** Number of the last change that this state includes. */
  readonly sequence: number;
  readonly now: number;
  readonly bot: EmulatorBot;
  readonly users: readonly EmulatorUser[];
  readonly groups: readonly EmulatorGroup[];
  readonly chats: Readonly<Record<ChatId, Chat>>;
  /** Oldest first; the last few hundred. */
  readonly webhooks: readonly WebhookLog[];
  /** Oldest first; the last few hundred. */
  readonly calls: readonly ApiCall[];
  readonly quota: QuotaState;
  readonly settings: EmulatorSettings;
  readonly faults: FaultState;
  readonly richMenus: RichMenusState;
}

/** The menus that users see: one of their own, or the default. */
export interface RichMenusState {
  readonly byDefault?: ShownRichMenu;
  readonly byUser: Readonly<Record<string, ShownRichMenu>>;
}

export interface ShownRichMenu {
  readonly richMenuId: string;
  /** Its picture. */
  readonly contentId: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Open when the chat is opened. */
  readonly selected: boolean;
  readonly chatBarText: string;
  readonly areas: readonly {
    readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
    /** A LINE action object. */
    readonly action: object;
  }[];
}

/**
 * One step from a state to the next. `message`, `user`, `group`, `webhook` and `call` replace the entry of the same id
 * (message `id`, `userId`, `groupId`, `webhookEventId`, call `id`) or are appended. `reset` asks the reader to take the given state whole.
 */
export type Change = { readonly sequence: number } & ChangeBody;

export type ChangeBody =
  | { readonly kind: "message"; readonly chatId: ChatId; readonly message: ChatMessage }
  | { readonly kind: "user"; readonly user: EmulatorUser }
  | { readonly kind: "group"; readonly group: EmulatorGroup }
  | { readonly kind: "webhook"; readonly webhook: WebhookLog }
  | { readonly kind: "call"; readonly call: ApiCall }
  /** `until` 0: the animation has ended. */
  | { readonly kind: "loading"; readonly chatId: ChatId; readonly until: number }
  | { readonly kind: "quota"; readonly quota: QuotaState }
  /** What {@link InspectorSource} says about this chat has changed: ask again. */
  | { readonly kind: "inspection"; readonly chatId: ChatId }
  | { readonly kind: "settings"; readonly settings: EmulatorSettings }
  | { readonly kind: "faults"; readonly faults: FaultState }
  | { readonly kind: "richMenus"; readonly richMenus: RichMenusState }
  | { readonly kind: "reset"; readonly state: EmulatorState };

export interface NewUser {
  readonly displayName?: string;
  readonly language?: string;
  /** The user is a friend of the bot already; default true. */
  readonly following?: boolean;
}

export interface NewGroup {
  /** Default `group`. */
  readonly kind?: "group" | "room";
  readonly name?: string;
  readonly memberIds?: readonly string[];
}

/** What the user does in the chat. */
export type UserAction =
  | { readonly type: "message"; readonly message: UserMessage; readonly quotedMessageId?: string }
  | {
      readonly type: "postback";
      readonly data: string;
      readonly params?: Readonly<Record<string, string>>;
      /** Shown in the chat as a message of the user; the bot does not see it. */
      readonly displayText?: string;
    }
  /** A tab of a rich menu: the user sees the menu of the alias from now on, and the bot is told by a postback. */
  | { readonly type: "richMenuSwitch"; readonly richMenuAliasId: string; readonly data: string }
  | { readonly type: "follow" }
  | { readonly type: "unfollow" }
  | { readonly type: "unsend"; readonly messageId: string }
  | { readonly type: "beacon"; readonly hwid: string; readonly beaconType: BeaconType; readonly dm?: string }
  | { readonly type: "accountLink"; readonly result: "ok" | "failed"; readonly nonce: string }
  | { readonly type: "videoPlayComplete"; readonly trackingId: string }
  | GroupAction;

/** What can be done in a group only. */
export type GroupAction =
  /** The bot is invited. */
  | { readonly type: "join" }
  /** The bot is removed. */
  | { readonly type: "leave" }
  | { readonly type: "memberJoined" | "memberLeft"; readonly userIds: readonly string[] };

export type BeaconType = "enter" | "banner" | "stay";

export type UserMessage =
  /** `mentionees` in a group: places in the text that name somebody, the bot as well. */
  | { readonly type: "text"; readonly text: string; readonly mentionees?: readonly Mentionee[] }
  | { readonly type: "sticker"; readonly packageId: string; readonly stickerId: string }
  | {
      readonly type: "location";
      readonly title?: string;
      readonly address?: string;
      readonly latitude: number;
      readonly longitude: number;
    }
  | { readonly type: "image" | "video" | "audio" | "file"; readonly contentId: string };

export interface Mentionee {
  /** In UTF-16 units. */
  readonly index: number;
  readonly length: number;
  /** Left out: everybody. */
  readonly userId?: string;
}

export interface SendRequest {
  readonly chatId: ChatId;
  /** In a group: the member who does it. */
  readonly userId?: string;
  readonly event: UserAction;
}

export interface SendAnswer {
  readonly webhookEventId: string;
}

export interface ContentAnswer {
  readonly contentId: string;
}

export interface RedeliverRequest {
  readonly webhookEventId: string;
}

/** How the next API call of the bot goes wrong. */
export type CallFault =
  | { readonly kind: "status"; readonly status: 400 | 401 | 429 | 500; readonly quota?: true; readonly accepted?: true }
  /** Answer only after so many milliseconds; the call itself is carried out. */
  | { readonly kind: "hang"; readonly ms: number }
  /** Cut the connection without an answer; `accepted` carries the call out first. */
  | { readonly kind: "close"; readonly accepted?: true };

/** Sets what is named and leaves the rest; `null` and `false` take a fault back. */
export interface FaultRequest {
  readonly nextCall?: CallFault | null;
  /** The next webhook is delivered twice. */
  readonly deliverTwice?: boolean;
}

export interface FaultState {
  readonly nextCall?: CallFault;
  readonly deliverTwice: boolean;
}

export interface Refusal {
  readonly message: string;
}

/** Where a chat stands in the bot's own view. */
export interface Inspection {
  readonly flow?: string;
  readonly state?: string;
  /** Innermost last. */
  readonly stack: readonly InspectionFrame[];
  readonly memory?: Readonly<Record<string, unknown>>;
  readonly timers?: readonly InspectionTimer[];
  /** IANA name of the zone that the bot's times are meant in; the reader's own when left out. */
  readonly timeZone?: string;
  /** What happened, oldest first. An object's `kind` is its name. */
  readonly trace?: readonly unknown[];
}

export interface InspectionTimer {
  readonly id: string;
  readonly at: number;
  /** What it is for, such as `silence in ask_party`. */
  readonly title?: string;
}

export interface InspectionFrame {
  readonly flow: string;
  readonly title?: string;
  readonly state: string;
  readonly context: Readonly<Record<string, unknown>>;
}

/** A view into the bot, for the page's inspector. Who hosts the emulator may supply one; the emulator knows no bot. */
export interface InspectorSource {
  /** `undefined`: nothing is known about this chat. */
  inspect(chatId: ChatId): Promise<Inspection | undefined>;
  /** Calls the listener whenever a chat's inspection may have changed; the answer ends that. */
  subscribe?(listener: (chatId: ChatId) => void): () => void;
  /** The chat as a test of the bot; `undefined`: there is nothing to record. */
  record?(request: RecordRequest): Promise<Recording | undefined>;
}

export interface RecordRequest {
  readonly chatId: ChatId;
  /** What the test is to be called. */
  readonly name?: string;
  /** Keep it among the bot's tests. */
  readonly save?: boolean;
}

/** A chat as a test of the bot that its author can keep. */
export interface Recording {
  /** The test file. */
  readonly text: string;
  /** A sentence about what is not in it, or does not pass; left out when all is well. */
  readonly warning?: string;
  /** The file that it was written to. */
  readonly savedAs?: string;
}
