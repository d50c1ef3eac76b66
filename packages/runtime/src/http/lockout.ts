/** After ten wrong tokens in a minute nobody is let in for the rest of it: 32 bytes are not guessed, and logs stay readable. */
export interface Lockout {
  isLocked(now: number): boolean;
  failed(now: number): void;
}

const most = 10;
const window = 60_000;

export function createLockout(): Lockout {
  let since = 0;
  let failures = 0;
  const isOver = (now: number): boolean => now - since >= window;
  return {
    isLocked: (now) => failures >= most && !isOver(now),
    failed(now) {
      if (isOver(now)) {
        since = now;
        failures = 0;
      }
      failures += 1;
    },
  };
}
