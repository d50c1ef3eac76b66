import type { Bot } from "../model/bot.ts";
import { HANDOFF } from "../model/handoff-names.ts";

/** Commands that every bot has, the words that call them in each language, and the repair that they run. */
export const defaultCommands: readonly {
  readonly name: string;
  readonly repair: string;
  readonly words: { readonly [language: string]: readonly string[] };
}[] = [
  {
    name: "cancel",
    repair: "$cancel",
    words: {
      ja: ["キャンセル", "取り消し", "取消", "やめる", "中止"],
      en: ["cancel"],
      th: ["ยกเลิก"],
      zh: ["取消"],
      ko: ["취소"],
    },
  },
  {
    name: "back",
    repair: "$back",
    words: {
      ja: ["戻る", "もどる", "前に戻る"],
      en: ["back", "go back"],
      th: ["ย้อนกลับ"],
      zh: ["返回", "上一步"],
      ko: ["뒤로", "이전"],
    },
  },
  {
    name: "help",
    repair: "$help",
    words: { ja: ["ヘルプ", "へるぷ", "使い方"], en: ["help"], th: ["ช่วยเหลือ"], zh: ["幫助", "說明"], ko: ["도움말"] },
  },
  {
    name: "repeat",
    repair: "$repeat",
    words: { ja: ["もう一度", "もういちど"], en: ["repeat"], th: ["อีกครั้ง"], zh: ["再說一次"], ko: ["다시"] },
  },
  {
    name: "human",
    repair: HANDOFF,
    words: {
      ja: ["担当者", "オペレーター", "担当者と話す"],
      en: ["human", "talk to a person", "talk to a human"],
      th: ["คุยกับเจ้าหน้าที่"],
      zh: ["真人客服", "專人服務"],
      ko: ["상담원", "상담원 연결"],
    },
  },
];

/** Those that a bot has: a person is called for only where there is one, that is, where the bot speaks of `$handoff`. */
export function commandsOf(bot: Pick<Bot, "flows" | "repairs">): typeof defaultCommands {
  const hasPerson = bot.flows.has(HANDOFF) || bot.repairs.get(HANDOFF)?.flow !== undefined;
  return hasPerson ? defaultCommands : defaultCommands.filter(({ repair }) => repair !== HANDOFF);
}
