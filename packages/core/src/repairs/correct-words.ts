import { normalizeText } from "../answers/normalize.ts";

interface Wording {
  /** The button of a line in a review; `{name}` is the variable's label. */
  readonly button: string;
  /** What may stand before and after the label. The longest come first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** How people say that they want to change something, by language: normalised, as texts are when they are compared. */
const wordings: { readonly [language: string]: Wording } = {
  ja: {
    button: "{name}を変更",
    before: [],
    after: [
      ...[
        "を変更してください",
        "を変更したいです",
        "を変更したい",
        "を変更する",
        "を変更します",
        "を変更",
        "の変更",
        "変更",
      ],
      ...["を変えたいです", "を変えたい", "を変えてください", "を変えて", "を変える", "を変えます"],
      ...[
        "を直したい",
        "を直して",
        "を直す",
        "を修正したい",
        "を修正する",
        "を修正",
        "を訂正したい",
        "を訂正する",
        "を訂正",
      ],
      ...["が違います", "が違う", "を間違えました", "を間違えた"],
    ],
  },
  en: {
    button: "Change {name}",
    before: [
      ...["i would like to change the ", "i'd like to change the ", "i want to change the ", "can i change the "],
      ...[
        "i want to change my ",
        "can i change my ",
        "change the ",
        "change my ",
        "change ",
        "correct the ",
        "correct my ",
      ],
      ...["correct ", "edit the ", "edit my ", "edit ", "fix the ", "fix my ", "fix "],
      ...["the wrong ", "wrong "],
    ],
    after: [" is wrong", " was wrong"],
  },
  th: { button: "เปลี่ยน{name}", before: ["ขอเปลี่ยน", "เปลี่ยน", "ขอแก้ไข", "แก้ไข", "แก้"], after: [] },
  zh: {
    button: "更改{name}",
    before: ["我想更改", "我要更改", "我想改", "我要改", "更改", "修改", "變更", "更换", "改"],
    after: [],
  },
  ko: {
    button: "{name} 변경",
    before: [],
    after: [
      ...[
        "을 변경하고 싶어요",
        "를 변경하고 싶어요",
        "을 변경할래요",
        "를 변경할래요",
        "을 변경",
        "를 변경",
        " 변경할래요",
        " 변경",
        "변경",
      ],
      ...[
        "을 바꿀래요",
        "를 바꿀래요",
        "을 바꾸고 싶어요",
        "를 바꾸고 싶어요",
        " 바꿀래요",
        " 수정",
        "을 수정",
        "를 수정",
      ],
    ],
  },
};

/** The label of the button that changes something. */
export function changeLabel(name: string, locale: string): string {
  const { button } = wordings[locale.split("-")[0] ?? ""] ?? (wordings.en as Wording);
  return button.replace("{name}", () => name);
}

/** What a normalised text may want to change, in the words of any of these locales: 日付を変更 is 日付. */
export function namesToChange(text: string, locales: readonly string[]): readonly string[] {
  if (text.length > 80) return [];
  const asked = text.replace(/[.!。！]$|,? please[.!]?$/u, "");
  const names: string[] = [];
  for (const language of new Set(locales.map((locale) => locale.split("-")[0] ?? ""))) {
    const { before = [], after = [] } = wordings[language] ?? {};
    const starts = before.filter((word) => asked.startsWith(word));
    const ends = after.filter((word) => asked.endsWith(word));
    if (starts.length === 0 && ends.length === 0) continue;
    starts.push("");
    ends.push("");
    for (const start of starts) {
      for (const end of ends) {
        if ((start === "" && end === "") || start.length + end.length >= asked.length) continue;
        const name = normalizeText(asked.slice(start.length, asked.length - end.length));
        names.push(name, name.replace(/^(?:the|my) /u, ""));
      }
    }
  }
  return names;
}
