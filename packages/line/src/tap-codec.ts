import { createHmac, timingSafeEqual } from "node:crypto";
import type { Tap, TapCodec } from "@renga/core";

/** What begins the data of every postback that a flow generates. Other data is the author's own. */
const mark = "rg";
const version = "1";
/** Bytes of the HMAC that travel: 80 bits. */
const tagBytes = 10;

/**
 * Taps as LINE postback data, `rg1.flow.state.hash.run.ask.option.tag`: names percent-encoded, numbers in base 36, the tag a
 * truncated HMAC-SHA256 in base64url over the chat and all that stands before it. The chat itself does not travel: data
 * sent to one chat is forged in another. With names that keep `maxNameLength` the data is never longer than LINE's 300.
 *
 * A release that changes the form takes another version; data of a version that it cannot verify is forged.
 */
export function createTapCodec(secret: string, chat: string): TapCodec {
  const tagOf = (payload: string): string =>
    createHmac("sha256", secret)
      .update(`renga tap\0${chat}\0${payload}`)
      .digest()
      .subarray(0, tagBytes)
      .toString("base64url");

  return {
    encode(tap) {
      const payload = payloadOf(tap);
      return `${payload}.${tagOf(payload)}`;
    },
    decode(data) {
      if (!isOurs.test(data)) return undefined;
      const end = data.lastIndexOf(".");
      const payload = data.slice(0, end);
      // The text of the tag is compared, not its bytes: base64url has several spellings of the same bytes.
      if (end < 0 || !areEqual(data.slice(end + 1), tagOf(payload))) return "forged";
      return tapOf(payload) ?? "forged";
    },
  };
}

/**
 * How long the names of a flow and its state may be together, percent-encoded: 300 less the mark and version (3), the seven
 * points between the parts (7), hash (16), run and ask (11 each), option (20) and tag (14).
 */
export const maxNameLength: number = 300 - 3 - 7 - 16 - 11 - 11 - 20 - 14;

/** The length that a name takes in the data. */
export function nameLength(name: string): number {
  return encodeName(name).length;
}

const isOurs = new RegExp(`^${mark}[0-9]+\\.`);

function payloadOf(tap: Tap): string {
  const names = [tap.flow, tap.state, tap.hash].map(encodeName);
  const option = tap.option === undefined ? "" : `-${encodeName(tap.option)}`;
  return [`${mark}${version}`, ...names, tap.run.toString(36), tap.ask.toString(36), option].join(".");
}

function tapOf(payload: string): Tap | undefined {
  const [head, flow, state, hash, run, ask, option, ...rest] = payload.split(".");
  if (head !== `${mark}${version}` || option === undefined || rest.length > 0) return undefined;
  if (flow === undefined || state === undefined || hash === undefined) return undefined;
  const tap = {
    run: Number.parseInt(run ?? "", 36),
    flow: decodeURIComponent(flow),
    state: decodeURIComponent(state),
    hash: decodeURIComponent(hash),
    ask: Number.parseInt(ask ?? "", 36),
  };
  return option === "" ? tap : { ...tap, option: decodeURIComponent(option.slice(1)) };
}

/** The point parts the data, so that it may not stand in a name. A lone surrogate, which has no encoding, is replaced. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(".", "%2E").replaceAll("%24", "$").replaceAll("%3A", ":");
}

function areEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
