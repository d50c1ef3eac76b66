/** ISO days of the week, as `weekday()` gives them. */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/** Open from (inclusive) until (exclusive), `HH:mm`; an `until` at or before `from` is on the next day; `24:00` is midnight. */
export interface OpeningSpan {
  readonly from: string;
  readonly until: string;
}

export interface OpeningHours {
  /** IANA zone; the bot's own when absent. */
  readonly timeZone?: string;
  readonly week: Readonly<Partial<Record<Weekday, readonly OpeningSpan[]>>>;
  /** Days that differ from the week, by date (`2026-12-31`); an empty list is a holiday. */
  readonly dates?: Readonly<Record<string, readonly OpeningSpan[]>>;
}
