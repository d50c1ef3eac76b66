import { type Bot, currentState, withoutSecrets } from "@renga/core";
import type { InspectorSource } from "@renga/emulator";
import type { BotRuntime } from "@renga/runtime";
import { Recorder } from "./recorder.ts";
import { timerTitles } from "./timer-titles.ts";

/** Trace entries of a chat that the inspector shows, newest last. */
const keptTrace = 200;

/** The runtime as the emulator's inspector asks about it. Values of secret variables are covered. */
export function inspectorOf(runtime: BotRuntime, bot: () => Bot, folder: string): InspectorSource {
  const recorder = new Recorder(folder, bot);
  const traces = new Map<string, unknown[]>();
  const listeners = new Set<(chatId: string) => void>();
  runtime.subscribe((turn) => {
    const { chat, steps } = turn;
    recorder.hear(turn);
    const trace = [...(traces.get(chat) ?? []), ...steps.flatMap((step) => step.trace)];
    traces.set(chat, trace.slice(-keptTrace));
    for (const listener of listeners) listener(chat);
  });
  return {
    async inspect(chatId) {
      const chat = await runtime.inspect(chatId);
      if (chat?.conversation === undefined) return undefined;
      const { stack, memory } = withoutSecrets(bot(), chat.conversation);
      const frames = stack.map((run) => ({ flow: run.flow, state: currentState(run), context: run.context }));
      const top = frames.at(-1);
      const titles = timerTitles(chat.conversation);
      return {
        ...(top === undefined ? {} : { flow: top.flow, state: top.state }),
        stack: frames,
        memory,
        timers: chat.timers.map(({ id, at }) => ({ id, at, title: titles.get(id) ?? id })),
        timeZone: bot().timezone,
        trace: traces.get(chatId) ?? [],
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    record: async (request) => recorder.record(request),
  };
}
