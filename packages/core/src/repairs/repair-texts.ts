/** What the bot says of itself when its author said nothing, by locale. `{flow}` is the flow's title. */
const texts: { readonly [key: string]: { readonly [locale: string]: string } } = {
  $cancel: {
    ja: "キャンセルしました。",
    en: "Cancelled.",
    th: "ยกเลิกแล้วค่ะ",
    "zh-Hant": "已取消。",
    ko: "취소했습니다.",
  },
  $help: {
    ja: "質問にお答えください。「キャンセル」で中止、「戻る」で一つ前に戻ります。",
    en: "Please answer the question. “cancel” stops, “back” goes one step back.",
    th: "กรุณาตอบคำถามค่ะ พิมพ์ “ยกเลิก” เพื่อหยุด หรือ “ย้อนกลับ” เพื่อกลับไปข้อก่อนหน้า",
    "zh-Hant": "請回答問題。輸入「取消」可中止，「返回」可回到上一步。",
    ko: "질문에 답해 주세요. “취소”는 중단, “뒤로”는 이전 단계로 돌아갑니다.",
  },
  $resume: {
    ja: "{flow}に戻ります。",
    en: "Back to: {flow}.",
    th: "กลับไปที่ {flow} ค่ะ",
    "zh-Hant": "回到「{flow}」。",
    ko: "{flow}(으)로 돌아갑니다.",
  },
  goOn: {
    ja: "先ほどの続きをしますか？",
    en: "Shall we go on where we were?",
    th: "ต้องการทำเรื่องเดิมต่อไหมคะ",
    "zh-Hant": "要繼續剛才的項目嗎？",
    ko: "아까 하던 것을 계속할까요?",
  },
  "goOn.flow": {
    ja: "{flow}を続けますか？",
    en: "Shall we go on with {flow}?",
    th: "ต้องการทำ {flow} ต่อไหมคะ",
    "zh-Hant": "要繼續「{flow}」嗎？",
    ko: "{flow}을(를) 계속할까요?",
  },
  $stale: {
    ja: "このボタンは、もうお使いいただけません。",
    en: "That button is no longer in use.",
    th: "ปุ่มนี้ใช้ไม่ได้แล้วค่ะ",
    "zh-Hant": "這個按鈕已經失效。",
    ko: "이 버튼은 더 이상 사용할 수 없습니다.",
  },
  $stackFull: {
    ja: "先に、今のご用件を済ませてください。",
    en: "Let us finish what we began first.",
    th: "ขอทำเรื่องที่ค้างอยู่ให้เสร็จก่อนนะคะ",
    "zh-Hant": "請先完成目前的項目。",
    ko: "먼저 진행 중인 일을 마쳐 주세요.",
  },
  $notUnderstood: {
    ja: "すみません、わかりませんでした。",
    en: "Sorry, I did not understand that.",
    th: "ขออภัย ไม่เข้าใจค่ะ",
    "zh-Hant": "抱歉，我不太明白。",
    ko: "죄송합니다. 이해하지 못했습니다.",
  },
  $error: {
    ja: "申し訳ございません。問題が起きました。もう一度お試しください。",
    en: "Sorry, something went wrong. Please try again.",
    th: "ขออภัย เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้งค่ะ",
    "zh-Hant": "抱歉，發生問題，請再試一次。",
    ko: "죄송합니다. 문제가 발생했습니다. 다시 시도해 주세요.",
  },
  $handoff: {
    ja: "担当者におつなぎします。しばらくお待ちください。",
    en: "A person will take over. Please wait a little.",
    th: "กำลังส่งต่อให้เจ้าหน้าที่ กรุณารอสักครู่ค่ะ",
    "zh-Hant": "正在轉接專人，請稍候。",
    ko: "담당자에게 연결해 드리겠습니다. 잠시만 기다려 주세요.",
  },
  deployed: {
    ja: "ご案内の内容が新しくなりました。恐れ入りますが、もう一度お願いします。",
    en: "This has been renewed in the meantime. Let us begin again.",
    th: "ระบบมีการปรับปรุงใหม่ ขอเริ่มใหม่อีกครั้งนะคะ",
    "zh-Hant": "內容已更新，請重新開始。",
    ko: "내용이 새로워졌습니다. 다시 시작하겠습니다.",
  },
  "invalid.date": {
    ja: "日付を教えてください（例：明日、4月10日）。",
    en: "Please give a date, such as tomorrow or April 10.",
    th: "กรุณาระบุวันที่ เช่น พรุ่งนี้ หรือ 10 เมษายน",
    "zh-Hant": "請輸入日期，例如：明天、4月10日。",
    ko: "날짜를 알려 주세요 (예: 내일, 4월 10일).",
  },
  "invalid.time": {
    ja: "時刻を教えてください（例：18時、午後6時半）。",
    en: "Please give a time, such as 18:00 or 6:30 pm.",
    th: "กรุณาระบุเวลา เช่น 18:00",
    "zh-Hant": "請輸入時間，例如：18:00。",
    ko: "시간을 알려 주세요 (예: 18시).",
  },
  "invalid.datetime": {
    ja: "日時を教えてください（例：明日の18時）。",
    en: "Please give a date and time, such as tomorrow at 18:00.",
    th: "กรุณาระบุวันและเวลา เช่น พรุ่งนี้ 18:00",
    "zh-Hant": "請輸入日期與時間，例如：明天18:00。",
    ko: "날짜와 시간을 알려 주세요 (예: 내일 18시).",
  },
  "invalid.number": {
    ja: "数字でお答えください。",
    en: "Please answer with a number.",
    th: "กรุณาตอบเป็นตัวเลขค่ะ",
    "zh-Hant": "請以數字回答。",
    ko: "숫자로 답해 주세요.",
  },
  "invalid.boolean": {
    ja: "「はい」か「いいえ」でお答えください。",
    en: "Please answer yes or no.",
    th: "กรุณาตอบ ใช่ หรือ ไม่ใช่ ค่ะ",
    "zh-Hant": "請回答「是」或「否」。",
    ko: "“네” 또는 “아니요”로 답해 주세요.",
  },
  "invalid.options": {
    ja: "次の中からお選びください。",
    en: "Please choose one of these.",
    th: "กรุณาเลือกจากตัวเลือกเหล่านี้ค่ะ",
    "zh-Hant": "請從以下選項中選擇。",
    ko: "다음 중에서 선택해 주세요.",
  },
  "invalid.least": {
    ja: "あと{n}つお願いします。",
    en: "Please give {n} more.",
    th: "ขออีก {n} รายการค่ะ",
    "zh-Hant": "請再提供 {n} 項。",
    ko: "{n}개 더 알려 주세요.",
  },
  "invalid.most": {
    ja: "{n}つまででお願いします。",
    en: "At most {n}, please.",
    th: "ไม่เกิน {n} รายการค่ะ",
    "zh-Hant": "最多 {n} 項。",
    ko: "{n}개까지만 알려 주세요.",
  },
  invalid: {
    ja: "もう一度お答えください。",
    en: "Please try that again.",
    th: "กรุณาตอบอีกครั้งค่ะ",
    "zh-Hant": "請再回答一次。",
    ko: "다시 답해 주세요.",
  },
  "picker.date": { ja: "日付を選ぶ", en: "Pick a date", th: "เลือกวันที่", "zh-Hant": "選擇日期", ko: "날짜 선택" },
  "picker.time": { ja: "時刻を選ぶ", en: "Pick a time", th: "เลือกเวลา", "zh-Hant": "選擇時間", ko: "시간 선택" },
  "picker.datetime": {
    ja: "日時を選ぶ",
    en: "Pick a time",
    th: "เลือกวันเวลา",
    "zh-Hant": "選擇日期時間",
    ko: "일시 선택",
  },
  "picker.location": {
    ja: "位置情報を送る",
    en: "Send a place",
    th: "ส่งตำแหน่ง",
    "zh-Hant": "傳送位置",
    ko: "위치 보내기",
  },
  "picker.camera": { ja: "カメラ", en: "Camera", th: "กล้อง", "zh-Hant": "相機", ko: "카메라" },
  "picker.cameraRoll": { ja: "写真を選ぶ", en: "Choose a photo", th: "เลือกรูป", "zh-Hant": "選擇照片", ko: "사진 선택" },
  "answer.yes": { ja: "はい", en: "Yes", th: "ใช่", "zh-Hant": "是", ko: "네" },
  /** The first is on the button. */
  "answer.done": {
    ja: "以上です|以上|終わり|これで全部|おわり",
    en: "That is all|done|that's all|finished|nothing else",
    th: "ครบแล้ว|พอแล้ว|เสร็จแล้ว",
    "zh-Hant": "就這些|完成|沒有了",
    ko: "이상입니다|끝|완료|다 됐어요",
  },
  "answer.no": { ja: "いいえ", en: "No", th: "ไม่ใช่", "zh-Hant": "否", ko: "아니요" },
};

/** A text of the defaults in the locale, or its language, or English. */
export function repairText(key: string, locale: string, values: { readonly [name: string]: string } = {}): string {
  const byLocale = texts[key] ?? texts.invalid ?? {};
  const language = locale.toLowerCase().startsWith("zh") ? "zh-Hant" : (locale.split("-")[0] ?? "en");
  const text = byLocale[locale] ?? byLocale[language] ?? byLocale.en ?? "";
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
