import type {
  ChatId,
  ContentAnswer,
  EmulatorSettings,
  EmulatorUser,
  FaultRequest,
  Inspection,
  NewUser,
  Recording,
  RecordRequest,
  UserAction,
} from "../inspector/contract.ts";

const ROOT = "/_emulator";

/** The emulator refused; `message` is its own sentence. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export async function sendAction(chatId: ChatId, event: UserAction): Promise<void> {
  await call("POST", "/send", { chatId, event });
}

export async function addUser(user: NewUser): Promise<EmulatorUser> {
  return (await call("POST", "/users", user)) as EmulatorUser;
}

/**
 * Puts a file into the emulator; the answer's id can be sent as an image, video, audio or file.
 *
 * @param duration Of a film or sound, in milliseconds.
 */
export async function uploadContent(file: File, duration: number | undefined): Promise<ContentAnswer> {
  const query = new URLSearchParams({ fileName: file.name });
  if (duration !== undefined) query.set("duration", String(duration));
  const response = await fetch(`${ROOT}/content?${query}`, {
    method: "POST",
    headers: { "content-type": file.type === "" ? "application/octet-stream" : file.type },
    body: file,
  });
  return (await answerOf(response)) as ContentAnswer;
}

export async function redeliver(webhookEventId: string): Promise<void> {
  await call("POST", "/redeliver", { webhookEventId });
}

export async function setFaults(faults: FaultRequest): Promise<void> {
  await call("POST", "/faults", faults);
}

export async function changeSettings(settings: Partial<EmulatorSettings>): Promise<void> {
  await call("PUT", "/settings", settings);
}

export async function resetEmulator(): Promise<void> {
  await call("POST", "/reset", {});
}

/** `undefined`: nobody inspects, or nothing is known about this chat. */
export async function fetchInspection(chatId: ChatId): Promise<Inspection | undefined> {
  const response = await fetch(`${ROOT}/inspection/${encodeURIComponent(chatId)}`);
  return response.status === 204 ? undefined : ((await answerOf(response)) as Inspection);
}

/** `undefined`: there is nothing to record. */
export async function recordChat(request: RecordRequest): Promise<Recording | undefined> {
  const answer = await call("POST", "/record", request);
  return isEmpty(answer) ? undefined : (answer as Recording);
}

function isEmpty(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && Object.keys(answer).length === 0;
}

async function call(method: string, path: string, body: unknown): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  return answerOf(await fetch(`${ROOT}${path}`, { method, headers, body: JSON.stringify(body) }));
}

async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const answer: unknown = text === "" ? {} : parsed(text);
  if (response.ok) return answer;
  const message = typeof answer === "object" && answer !== null && "message" in answer ? String(answer.message) : text;
  throw new RefusedError(response.status, message === "" ? `The emulator answered ${response.status}.` : message);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
