/** 1 s, doubled with every attempt, at most 5 min, a fifth more or less. `chance`: a whole number below 2³². */
export function backoff(attempts: number, chance: number): number {
  const delay = Math.min(300_000, 1_000 * 2 ** Math.min(attempts - 1, 20));
  return Math.round(delay * (0.8 + (0.4 * chance) / 2 ** 32));
}
