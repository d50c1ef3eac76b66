/** The few words that this package says of its own. */
export interface Words {
  /** The button that leads to further options. */
  readonly more: string;
  /** Above buttons that have no text of their own. */
  readonly choose: string;
  /** The button of a card that has its choice's label already. */
  readonly take: string;
}

const byLanguage: Readonly<Record<string, Words>> = {
  ja: { more: "もっと見る", choose: "お選びください", take: "選ぶ" },
  th: { more: "เพิ่มเติม", choose: "กรุณาเลือก", take: "เลือก" },
  zh: { more: "更多", choose: "請選擇", take: "選擇" },
  ko: { more: "더 보기", choose: "선택해 주세요", take: "선택" },
};

const english: Words = { more: "More", choose: "Please choose", take: "Choose" };

/** For a locale such as `ja`, `en-GB` or `zh-TW`. */
export function wordsFor(locale: string): Words {
  const language = locale.split("-")[0]?.toLowerCase() ?? "";
  return (Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined) ?? english;
}
