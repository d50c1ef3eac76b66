/** The osteria's own functions. A real one would ask its booking system; this one keeps a small, steady house. */

interface Slot {
  readonly id: string;
  readonly time: string;
  readonly until: string;
}

const evening = ["17:30", "18:00", "18:30", "19:30", "20:00", "20:30"];

/** Times that are free on a day, fewer the larger the party. Mondays the house is closed. */
function findSlots({ date, party }: { date: string; party: number }): { slots: Slot[] } {
  const day = new Date(`${date}T00:00:00Z`);
  if (day.getUTCDay() === 1) return { slots: [] };
  const free = evening.filter((_, index) => (day.getUTCDate() + index) % 3 !== 0 && (party <= 6 || index % 2 === 0));
  return { slots: free.map((time) => ({ id: `${date}/${time}`, time, until: twoHoursAfter(time) })) };
}

function twoHoursAfter(time: string): string {
  const [hour, minute] = time.split(":");
  return `${Number(hour) + 2}:${minute}`;
}

/** Takes the booking. The code depends only on what was booked, so that a repeated call gives the same one. */
function createBooking({ slot, party }: { slot: string; party: number }): { code: string } {
  const digits = slot.replaceAll(/\D/g, "");
  return { code: `${digits.slice(4, 8)}-${digits.slice(8)}${party}` };
}

export default { findSlots, createBooking };
