import { createHmac, timingSafeEqual } from "node:crypto";

const signatureForm = /^[A-Za-z0-9+/]{43}=$/;

/** The value of `x-line-signature`: base64 of HMAC-SHA256 over the exact bytes of the body. */
export function signBody(body: Uint8Array, secret: string): string {
  return digest(body, secret).toString("base64");
}

/**
 * Whether the body was signed with the channel secret, or with one of several while secrets change. The header must be one
 * value of exactly the form that LINE sends; comparing takes the same time wherever a byte differs.
 */
export function verifySignature(
  body: Uint8Array,
  secret: string | readonly string[],
  header: string | undefined,
): boolean {
  if (header === undefined || !signatureForm.test(header)) return false;
  const claimed = Buffer.from(header, "base64");
  // The last letter carries two bits that base64 ignores: only the one spelling that LINE writes may pass.
  if (claimed.toString("base64") !== header) return false;
  const secrets = typeof secret === "string" ? [secret] : secret;
  return secrets.filter((one) => one !== "" && timingSafeEqual(digest(body, one), claimed)).length > 0;
}

function digest(body: Uint8Array, secret: string): Buffer {
  return createHmac("sha256", secret).update(body).digest();
}
