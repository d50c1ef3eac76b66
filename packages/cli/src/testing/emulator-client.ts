import type { EmulatorState } from "@renga/emulator";

/** Talks to a running emulator as its page does. */
export class EmulatorClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  async state(): Promise<EmulatorState> {
    return (await (await fetch(`${this.#url}/_emulator/state`)).json()) as EmulatorState;
  }

  /** The first user says this. */
  async say(text: string): Promise<void> {
    const chatId = (await this.state()).users[0]?.userId;
    const answer = await fetch(`${this.#url}/_emulator/send`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ chatId, event: { type: "message", message: { type: "text", text } } }),
    });
    if (!answer.ok) throw new Error(`the emulator refused: ${answer.status} ${await answer.text()}`);
  }

  /** The texts of the first user's chat, oldest first, as `bot: …` and `user: …`. */
  async texts(): Promise<string[]> {
    const state = await this.state();
    const chat = state.chats[state.users[0]?.userId ?? ""];
    return (chat?.messages ?? []).map(({ from, message }) => `${from}: ${String(message.text ?? message.type)}`);
  }

  /** Waits until the chat holds this many messages. */
  async untilMessages(count: number): Promise<string[]> {
    for (;;) {
      const texts = await this.texts();
      if (texts.length >= count) return texts;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
