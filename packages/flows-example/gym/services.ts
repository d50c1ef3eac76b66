/** The gym's own functions. A real one would ask its booking system; this one has the same week all year. */

interface Lesson {
  readonly id: string;
  readonly name: string;
  readonly teacher: string;
  readonly at: string;
  readonly free: number;
  readonly image: string;
}

const lessons = [
  { code: "yoga", ja: "朝ヨガ", en: "Morning yoga", teacher: "Mika", time: "07:30", days: [1, 3, 5] },
  { code: "boxing", ja: "ボクシング", en: "Boxing", teacher: "Ken", time: "19:00", days: [1, 2, 4] },
  { code: "pilates", ja: "ピラティス", en: "Pilates", teacher: "Sara", time: "10:30", days: [2, 4, 6] },
  { code: "spin", ja: "バイク", en: "Spin", teacher: "Jun", time: "20:15", days: [2, 3, 5, 6] },
] as const;

/** The classes of a day, by the hour. Sundays the gym is closed. */
function timetable({ day, locale }: { day: string; locale: string }): { lessons: Lesson[] } {
  const date = new Date(`${day}T00:00:00Z`);
  const today = lessons.filter(({ days }) => days.some((one) => one === date.getUTCDay()));
  return {
    lessons: today
      .map((one) => ({
        id: `${day}/${one.code}`,
        name: locale === "ja" ? one.ja : one.en,
        teacher: one.teacher,
        at: `${day}T${one.time}`,
        free: (date.getUTCDate() * one.code.length) % 7,
        image: `https://example.com/gym/${one.code}.jpg`,
      }))
      .sort((a, b) => a.at.localeCompare(b.at)),
  };
}

/** Takes a place. A real one could find that somebody was faster. */
function book(_: { lesson: string }): { booked: boolean } {
  return { booked: true };
}

function cancelBooking(_: { lesson: string }): object {
  return {};
}

export default { timetable, book, cancelBooking };
