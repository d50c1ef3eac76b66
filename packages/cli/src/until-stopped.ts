import { constants } from "node:os";

/** Resolves at the first SIGTERM, SIGINT or SIGHUP. Later ones are taken and change nothing: what stops is stopping. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      if (constants.signals[signal] !== undefined) process.on(signal, () => resolve());
    }
  });
}
