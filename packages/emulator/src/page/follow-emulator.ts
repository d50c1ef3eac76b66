import type { Change, EmulatorState } from "../inspector/contract.ts";

export interface EmulatorListener {
  onState(state: EmulatorState): void;
  onChange(change: Change): void;
  onConnection(connection: "live" | "lost"): void;
}

const RETRY_MS = 1_000;

/**
 * Reads the emulator's stream for as long as the page lives. The browser resumes a broken stream by itself, with the
 * last sequence; one that it has given up (the server answered something else while starting) is opened anew.
 */
export function followEmulator(listener: EmulatorListener): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source = new EventSource("/_emulator/events");
    source.addEventListener("open", () => listener.onConnection("live"));
    source.addEventListener("state", (event) => listener.onState(JSON.parse(event.data)));
    source.addEventListener("change", (event) => listener.onChange(JSON.parse(event.data)));
    source.addEventListener("error", () => {
      listener.onConnection("lost");
      if (source.readyState !== EventSource.CLOSED) return;
      clearTimeout(timer);
      timer = setTimeout(open, RETRY_MS);
    });
  };
  open();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}
