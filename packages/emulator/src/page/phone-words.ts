/** What the phone itself says, in the language of its user. The words around the phone are English. */
export interface PhoneWords {
  readonly read: string;
  readonly today: string;
  readonly yesterday: string;
  readonly message: string;
  readonly send: string;
  readonly cancel: string;
  readonly done: string;
  readonly quote: string;
  readonly unsend: string;
  readonly unsent: string;
  readonly empty: string;
  readonly photo: string;
  readonly camera: string;
  readonly file: string;
  readonly location: string;
  readonly sticker: string;
  readonly block: string;
  readonly unblock: string;
  readonly blocked: string;
  readonly follow: string;
  readonly date: string;
  readonly time: string;
  readonly copied: string;
  readonly notSent: string;
  readonly retry: string;
}

const en: PhoneWords = {
  read: "Read",
  today: "Today",
  yesterday: "Yesterday",
  message: "Aa",
  send: "Send",
  cancel: "Cancel",
  done: "OK",
  quote: "Reply",
  unsend: "Unsend",
  unsent: "You unsent a message.",
  empty: "Say something to the bot.",
  photo: "Photo",
  camera: "Camera",
  file: "File",
  location: "Location",
  sticker: "Sticker",
  block: "Block",
  unblock: "Unblock",
  blocked: "You have blocked this account.",
  follow: "Add friend",
  date: "Choose a date",
  time: "Choose a time",
  copied: "Copied",
  notSent: "Not sent.",
  retry: "Try again",
};

const ja: PhoneWords = {
  read: "既読",
  today: "今日",
  yesterday: "昨日",
  message: "メッセージを入力",
  send: "送信",
  cancel: "キャンセル",
  done: "OK",
  quote: "リプライ",
  unsend: "送信取消",
  unsent: "メッセージの送信を取り消しました",
  empty: "ボットに話しかけてみましょう。",
  photo: "写真",
  camera: "カメラ",
  file: "ファイル",
  location: "位置情報",
  sticker: "スタンプ",
  block: "ブロック",
  unblock: "ブロック解除",
  blocked: "このアカウントをブロックしています。",
  follow: "友だち追加",
  date: "日付を選択",
  time: "時刻を選択",
  copied: "コピーしました",
  notSent: "送信できませんでした。",
  retry: "再送信",
};

const th: PhoneWords = {
  read: "อ่านแล้ว",
  today: "วันนี้",
  yesterday: "เมื่อวาน",
  message: "พิมพ์ข้อความ",
  send: "ส่ง",
  cancel: "ยกเลิก",
  done: "ตกลง",
  quote: "ตอบกลับ",
  unsend: "ยกเลิกการส่ง",
  unsent: "คุณยกเลิกการส่งข้อความ",
  empty: "ลองทักบอตดูสิ",
  photo: "รูปภาพ",
  camera: "กล้อง",
  file: "ไฟล์",
  location: "ตำแหน่งที่ตั้ง",
  sticker: "สติกเกอร์",
  block: "บล็อก",
  unblock: "เลิกบล็อก",
  blocked: "คุณบล็อกบัญชีนี้อยู่",
  follow: "เพิ่มเพื่อน",
  date: "เลือกวันที่",
  time: "เลือกเวลา",
  copied: "คัดลอกแล้ว",
  notSent: "ส่งไม่สำเร็จ",
  retry: "ลองอีกครั้ง",
};

const zh: PhoneWords = {
  read: "已讀",
  today: "今天",
  yesterday: "昨天",
  message: "輸入訊息",
  send: "傳送",
  cancel: "取消",
  done: "確定",
  quote: "回覆",
  unsend: "收回",
  unsent: "您已收回訊息",
  empty: "跟機器人說點什麼吧。",
  photo: "照片",
  camera: "相機",
  file: "檔案",
  location: "位置資訊",
  sticker: "貼圖",
  block: "封鎖",
  unblock: "解除封鎖",
  blocked: "您已封鎖此帳號。",
  follow: "加入好友",
  date: "選擇日期",
  time: "選擇時間",
  copied: "已複製",
  notSent: "傳送失敗。",
  retry: "重新傳送",
};

const ko: PhoneWords = {
  read: "읽음",
  today: "오늘",
  yesterday: "어제",
  message: "메시지 입력",
  send: "전송",
  cancel: "취소",
  done: "확인",
  quote: "답장",
  unsend: "전송 취소",
  unsent: "메시지 전송을 취소했습니다",
  empty: "봇에게 말을 걸어 보세요.",
  photo: "사진",
  camera: "카메라",
  file: "파일",
  location: "위치",
  sticker: "스티커",
  block: "차단",
  unblock: "차단 해제",
  blocked: "차단한 계정입니다.",
  follow: "친구 추가",
  date: "날짜 선택",
  time: "시간 선택",
  copied: "복사했습니다",
  notSent: "전송하지 못했습니다.",
  retry: "다시 전송",
};

const LANGUAGES: Readonly<Record<string, PhoneWords>> = { en, ja, th, zh, ko };

export function phoneWords(language: string): PhoneWords {
  return LANGUAGES[language.split("-")[0] ?? ""] ?? en;
}
