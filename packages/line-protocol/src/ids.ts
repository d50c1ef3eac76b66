/** How LINE writes its ids. */
const userIdForm = /^U[0-9a-f]{32}$/;
const chatIdForm = /^[UCR][0-9a-f]{32}$/;
const retryKeyForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUserId(text: string): boolean {
  return userIdForm.test(text);
}

/** Of a user, a group or a room. */
export function isChatId(text: string): boolean {
  return chatIdForm.test(text);
}

/** The value of `X-Line-Retry-Key`: a UUID in hexadecimal, with dashes. */
export function isRetryKey(text: string): boolean {
  return retryKeyForm.test(text);
}
