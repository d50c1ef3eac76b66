/**
 * A span of time: calendar days and exact milliseconds, kept apart because a day in a zone is not always 24 hours.
 * It lives inside expressions only and leaves them as text (`1d12h`).
 */
export class Duration {
  readonly days: number;
  readonly milliseconds: number;

  constructor(days: number, milliseconds: number) {
    this.days = days;
    this.milliseconds = milliseconds;
  }

  /** In milliseconds, a day taken as 24 hours. */
  get total(): number {
    return this.days * dayLength + this.milliseconds;
  }
}

export const dayLength = 86_400_000;

const units: readonly (readonly [unit: string, milliseconds: number])[] = [
  ["w", 7 * dayLength],
  ["d", dayLength],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1000],
  ["ms", 1],
];

/** `90s`, `10m`, `24h`, `30d`, `2w`, `1h30m`; undefined for anything else. Days and weeks are calendar days. */
export function parseDuration(text: string): Duration | undefined {
  const negative = text.startsWith("-");
  const body = negative ? text.slice(1) : text;
  if (!/^(?:\d{1,9}(?:\.\d{1,6})?(?:ms|[wdhms]))+$/u.test(body)) return undefined;
  let days = 0;
  let milliseconds = 0;
  for (const [, amount, unit] of body.matchAll(/([\d.]+)(ms|[wdhms])/gu)) {
    const length = units.find(([name]) => name === unit)?.[1] ?? 0;
    const span = Number(amount) * length;
    if (length >= dayLength && span % dayLength === 0) days += span / dayLength;
    else milliseconds += Math.round(span);
  }
  return negative ? new Duration(0 - days, 0 - milliseconds) : new Duration(days, milliseconds);
}

/** The text that `parseDuration` reads back; `0s` for none. */
export function showDuration({ days, milliseconds, total }: Duration): string {
  const sign = total < 0 ? "-" : "";
  const mixed = days !== 0 && milliseconds !== 0 && days > 0 !== milliseconds > 0;
  let text = "";
  let rest = Math.abs(mixed ? total : milliseconds);
  if (!mixed && days !== 0) text += `${Math.abs(days)}d`;
  for (const [unit, length] of units.slice(2)) {
    const amount = Math.floor(rest / length);
    rest -= amount * length;
    if (amount > 0) text += `${amount}${unit}`;
  }
  return text === "" ? "0s" : sign + text;
}
