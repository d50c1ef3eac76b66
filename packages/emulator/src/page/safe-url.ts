const INLINE_MEDIA = /^data:(?:image\/(?:png|jpeg|gif|webp|apng)|video\/mp4|audio\/(?:mpeg|mp4));base64,[a-z0-9+/=]*$/i;
const OWN_CONTENT = /^\/_emulator\/content\/[A-Za-z0-9_-]+$/;

/** The address of a picture, film or sound, if it is one that the page may load: `https:`, inline, or our own content. */
export function mediaUrl(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (OWN_CONTENT.test(value) || INLINE_MEDIA.test(value)) return value;
  return parsed(value, ["https:"]);
}

/** The address behind a tap, if it has one of the schemes that LINE allows. */
export function linkUrl(value: unknown): string | undefined {
  return typeof value === "string" ? parsed(value, ["https:", "http:", "line:", "tel:"]) : undefined;
}

function parsed(value: string, schemes: readonly string[]): string | undefined {
  const url = URL.parse(value);
  return url !== null && schemes.includes(url.protocol) ? url.href : undefined;
}
