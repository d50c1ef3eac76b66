import type { Channel } from "../channel/channel.ts";
import { parseDocument } from "../document/parse-document.ts";
import type { SourceDocument } from "../document/place.ts";
import { HANDOFF, HANDOFF_END } from "../model/handoff-names.ts";
import type { Source } from "../source/source.ts";
import { repairText } from "./repair-texts.ts";

/** Words with which a user goes back to the bot, by language. */
const backWords: { readonly [language: string]: readonly string[] } = {
  ja: ["ボットに戻る", "自動応答に戻る", "チャット終了"],
  en: ["back to the bot", "end chat"],
  th: ["กลับไปหาบอท", "จบแชท"],
  zh: ["回到機器人", "結束對話"],
  ko: ["챗봇으로 돌아가기", "상담 종료"],
};

/**
 * `$handoff` as it comes with the language: the bot is silent while a person answers by LINE's own chat, until the user says
 * so, the staff send `handoff.end`, the channel tells that the chat is given back (`activated`, of LINE's modules), or nobody has
 * written for twelve hours.
 */
export function handoffDocument(
  locales: readonly string[],
  channel: Pick<Channel, "events">,
): SourceDocument | undefined {
  return parseDocument(handoffSource(locales, channel.events.has("activated"))).document;
}

function handoffSource(locales: readonly string[], isGivenBack: boolean): Source {
  const languages = new Set(locales.map((locale) => locale.split("-")[0] ?? locale));
  const words = [...languages].flatMap((language) => backWords[language] ?? []);
  const over = Object.fromEntries(locales.map((locale) => [locale, repairText("handoff.over", locale)]));
  const text = `renga: 1
flow: ${HANDOFF}
silent: true
context: { by: { type: string, default: time } }
output: { by: =by }
states:
  talk:
    on:
      text: { match: ${JSON.stringify(words.length > 0 ? words : backWords.en)}, set: { by: user }, target: over }
      message: { target: talk, reenter: true }
      ${HANDOFF_END}: { set: { by: staff }, target: over }
${isGivenBack ? "      activated: { set: { by: staff }, target: over }\n" : ""}    after: { 12h: $done }
  over: { say: ${JSON.stringify(over)}, target: $done }
`;
  return { name: HANDOFF, text };
}
