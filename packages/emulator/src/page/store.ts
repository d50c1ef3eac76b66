import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type {
  Chat,
  ChatId,
  ChatMessage,
  EmulatorState,
  EmulatorUser,
  ShownRichMenu,
  UserAction,
  UserMessage,
} from "../inspector/contract.ts";
import { type ActionJson, type Deed, type PickerRequest, planAction, waitsForData } from "./actions.ts";
import { applyChange } from "./apply-change.ts";
import { fetchInspection, RefusedError, sendAction, uploadContent } from "./client.ts";
import { followEmulator } from "./follow-emulator.ts";
import { type InspectionView, nextInspection } from "./inspector/inspection-view.ts";
import { mediaDuration } from "./media-duration.ts";
import type { Device } from "./messages/message-view.ts";
import { type PhoneWords, phoneWords } from "./phone-words.ts";
import { stored } from "./stored.ts";

/** What lies over the lower half of the phone. */
export type Sheet =
  | { readonly kind: "plus" | "stickers" | "location" | "event" }
  | { readonly kind: "time"; readonly request: PickerRequest }
  | { readonly kind: "picture"; readonly url: string };

export type Theme = "system" | "light" | "dark";

export const emulator: Signal<EmulatorState | undefined> = signal();
export const connection: Signal<"connecting" | "live" | "lost"> = signal("connecting");
export const chosenUser: Signal<string> = stored("renga.user", "");
export const theme: Signal<Theme> = stored<Theme>("renga.theme", "system");
export const phoneWidth: Signal<number> = stored("renga.width", 390);
export const fontScale: Signal<number> = stored("renga.fontScale", 1);
/** `"old"`: from before videos in Flex messages. */
export const lineVersion: Signal<"new" | "old"> = stored<"new" | "old">("renga.lineVersion", "new");
export const device: ReadonlySignal<Device> = computed(() => ({
  fontScale: fontScale.value,
  flexVideo: lineVersion.value === "new",
}));
export const sheet: Signal<Sheet | undefined> = signal();
/** The message that the next text of the user answers. */
export const quoting: Signal<ChatMessage | undefined> = signal();
export const notice: Signal<string> = signal("");
/** What a user has done while the emulator was out of reach, by chat: it can be sent again. */
export const unsent: Signal<Readonly<Record<ChatId, UserAction>>> = signal({});
export const drafts: Signal<Readonly<Record<ChatId, string>>> = signal({});
export const inspections: Signal<Readonly<Record<ChatId, InspectionView>>> = signal({});
/** Messages whose quick replies have been used. */
export const usedQuickReplies: Signal<ReadonlySet<string>> = signal(new Set());

const systemDark: Signal<boolean> = signal(matchMedia("(prefers-color-scheme: dark)").matches);

export const dark: ReadonlySignal<boolean> = computed(() =>
  theme.value === "system" ? systemDark.value : theme.value === "dark",
);

/** The phone follows the page until it is told otherwise. */
export const phoneDark: ReadonlySignal<boolean> = computed(() => emulator.value?.settings.dark ?? dark.value);

export const activeUser: ReadonlySignal<EmulatorUser | undefined> = computed(() => {
  const users = emulator.value?.users ?? [];
  return users.find((user) => user.userId === chosenUser.value) ?? users[0];
});

const NO_MESSAGES: Chat = { messages: [] };

export const activeChat: ReadonlySignal<Chat> = computed(() => {
  const chatId = activeUser.value?.userId;
  return (chatId === undefined ? undefined : emulator.value?.chats[chatId]) ?? NO_MESSAGES;
});

/** The menu that the user sees: their own, else the default. Who is no friend has none to tap. */
export const activeRichMenu: ReadonlySignal<ShownRichMenu | undefined> = computed(() => {
  const user = activeUser.value;
  const menus = emulator.value?.richMenus;
  if (user === undefined || menus === undefined || user.blocked || !user.following) return undefined;
  return menus.byUser[user.userId] ?? menus.byDefault;
});

/** Menus that were opened or closed by hand. */
export const richMenuOpen: Signal<Readonly<Record<string, boolean>>> = signal({});

export const words: ReadonlySignal<PhoneWords> = computed(() => phoneWords(activeUser.value?.language ?? "en"));

/** Counts whole states: what was asked for beside the old one is to be asked again. */
const freshStates: Signal<number> = signal(0);

/** How far the emulator's clock is ahead of this machine's, in milliseconds. */
let clockLead = 0;

export function emulatorNow(): number {
  return Date.now() + clockLead;
}

/** Starts to follow the emulator; called once. */
export function startStore(): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", (event) => {
    systemDark.value = event.matches;
  });
  effect(() => {
    document.documentElement.dataset.theme = dark.value ? "dark" : "light";
    const name = emulator.value?.bot.displayName;
    document.title = name === undefined ? "Renga emulator" : `${name} · Renga emulator`;
  });
  effect(() => {
    // Who changes the phone leaves nothing half done on it.
    if (activeUser.value?.userId !== undefined) {
      quoting.value = undefined;
      sheet.value = undefined;
    }
  });
  followEmulator({
    onState: (state) => {
      clockLead = state.now - Date.now();
      batch(() => {
        emulator.value = state;
        inspections.value = {};
        usedQuickReplies.value = new Set();
        freshStates.value += 1;
      });
    },
    onChange: (change) => {
      if (emulator.value === undefined) return;
      if (change.kind === "reset") inspections.value = {};
      emulator.value = applyChange(emulator.value, change);
      if (change.kind === "inspection" && change.chatId === activeUser.value?.userId) void inspect(change.chatId);
    },
    onConnection: (now) => {
      connection.value = now;
    },
  });
  effect(() => {
    const chatId = activeUser.value?.userId;
    if (chatId !== undefined && freshStates.value > 0) void inspect(chatId);
  });
}

/** Does something that the emulator may refuse, and shows its reason on the phone. */
export async function attempt(deed: () => Promise<unknown>): Promise<void> {
  try {
    await deed();
  } catch (error) {
    notice.value = error instanceof RefusedError ? error.message : "The emulator cannot be reached.";
  }
}

/** False: the emulator is out of reach; the action is kept as {@link unsent}. */
export async function send(event: UserAction): Promise<boolean> {
  const chatId = activeUser.value?.userId;
  return chatId === undefined || sendIn(chatId, event);
}

async function sendIn(chatId: ChatId, event: UserAction): Promise<boolean> {
  try {
    await sendAction(chatId, event);
  } catch (error) {
    if (!(error instanceof RefusedError)) {
      unsent.value = { ...unsent.value, [chatId]: event };
      return false;
    }
    notice.value = error.message;
  }
  const { [chatId]: _, ...others } = unsent.value;
  unsent.value = others;
  return true;
}

export async function sendMessage(message: UserMessage): Promise<boolean> {
  const quoted = quoting.value;
  quoting.value = undefined;
  const quotable = quoted !== undefined && (message.type === "text" || message.type === "sticker");
  const isSent = await send({ type: "message", message, ...(quotable ? { quotedMessageId: quoted.id } : {}) });
  if (!isSent) quoting.value ??= quoted;
  return isSent;
}

/** Sends what is written, or keeps it to be sent again. */
export async function sendDraft(chatId: ChatId): Promise<void> {
  const text = drafts.value[chatId] ?? "";
  if (text.trim() === "") return;
  drafts.value = { ...drafts.value, [chatId]: "" };
  if (await sendMessage({ type: "text", text })) return;
  const since = drafts.value[chatId] ?? "";
  drafts.value = { ...drafts.value, [chatId]: since === "" ? text : `${text}\n${since}` };
}

/** Does again what could not be sent; of a text, what now stands in its place. */
export async function sendAgain(chatId: ChatId): Promise<void> {
  const event = unsent.value[chatId];
  if (event === undefined) return;
  if (event.type === "message" && event.message.type === "text") await sendDraft(chatId);
  else await sendIn(chatId, event);
}

export async function sendFile(file: File): Promise<void> {
  await attempt(async () => {
    const { contentId } = await uploadContent(file, await mediaDuration(file));
    await sendMessage({ type: kindOfFile(file.type), contentId });
  });
}

/** Carries out what lies behind a tap. `messageId`: the tap was on a quick reply of that message. */
export async function act(action: ActionJson, messageId?: string): Promise<void> {
  if (messageId !== undefined && !waitsForData(action)) {
    usedQuickReplies.value = new Set([...usedQuickReplies.value, messageId]);
  }
  for (const deed of planAction(action)) await carryOut(deed);
}

async function carryOut(deed: Deed): Promise<void> {
  switch (deed.do) {
    case "send":
      await send(deed.event);
      return;
    case "pick-time":
      sheet.value = { kind: "time", request: deed.request };
      return;
    case "pick-location":
      sheet.value = { kind: "location" };
      return;
    case "pick-picture":
      return choosePicture(deed.camera);
    case "open":
      window.open(deed.url, "_blank", "noopener,noreferrer");
      return;
    case "copy":
      await navigator.clipboard?.writeText(deed.text).catch(() => {});
      notice.value = words.value.copied;
      return;
    case "rich-menu": {
      const id = activeRichMenu.value?.richMenuId;
      if (id !== undefined) richMenuOpen.value = { ...richMenuOpen.value, [id]: deed.open };
      return;
    }
    case "type":
      return typeInto(deed.text);
    case "tell":
      notice.value = deed.text;
  }
}

/** Opens the machine's own file dialogue. */
export function choosePicture(camera: boolean): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = camera ? "image/*" : "image/*,video/*";
  if (camera) input.setAttribute("capture", "environment");
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) void sendFile(file);
  });
  input.click();
}

function typeInto(text: string): void {
  const chatId = activeUser.value?.userId;
  if (chatId === undefined) return;
  drafts.value = { ...drafts.value, [chatId]: text };
  document.querySelector<HTMLTextAreaElement>("[data-testid=composer-text]")?.focus();
}

/** Chats whose inspection is being fetched; `true`: it has changed again meanwhile. */
const inspecting = new Map<ChatId, boolean>();

async function inspect(chatId: ChatId): Promise<void> {
  if (inspecting.has(chatId)) {
    inspecting.set(chatId, true);
    return;
  }
  do {
    inspecting.set(chatId, false);
    const found = await fetchInspection(chatId).catch(() => undefined);
    const view = nextInspection(inspections.peek()[chatId] ?? {}, found);
    inspections.value = { ...inspections.peek(), [chatId]: view };
  } while (inspecting.get(chatId) === true);
  inspecting.delete(chatId);
}

/** LINE's apps send as a picture what they can show as one; everything else travels as a file. */
function kindOfFile(mediaType: string): "image" | "video" | "audio" | "file" {
  if (/^image\/(?:png|jpeg|gif|webp)$/.test(mediaType)) return "image";
  const kind = mediaType.split("/")[0];
  return kind === "video" || kind === "audio" ? kind : "file";
}
