import { createHmac, timingSafeEqual } from "node:crypto";
import type { Tap, TapCodec, ValueObject } from "@renga/core";
import { limits } from "@renga/line-protocol";
import { readObject } from "./text/read-object.ts";

/** What begins the data of every postback that a flow generates. Other data is the author's own. */
const mark = "rg";
const version = "1";
/** The form with room for what a tap of the author's own brings along. */
const ownVersion = "2";
/** Bytes of the HMAC that travel: 80 bits. */
const tagBytes = 10;
const tagLength = 14;

/**
 * Taps as LINE postback data, `rg1.flow.state.hash.run.ask.option.tag`: names percent-encoded, numbers in base 36, the tag a
 * truncated HMAC-SHA256 in base64url over the chat and all that stands before it. One of the author's own, or one that came
 * from another chat, is `rg2.flow.state.hash.run.ask.option.name.origin.data.tag`, the data as JSON. The chat that the message
 * went to does not travel: data sent to one chat is forged in another. With names that keep `maxNameLength` the data of
 * every tap that `carriesTap` is never longer than LINE's 300.
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
 * How long the names of a flow and its state may be together, percent-encoded: 300 less the mark and version (3), the ten
 * points between the parts, hash (16), run and ask (11 each), option (20), the chat it came from (25) and tag (14).
 */
export const maxNameLength: number = 300 - 3 - 10 - 16 - 11 - 11 - 20 - 25 - tagLength;

/** Whether a tap of the author's own can travel whole; where it may come from another chat, with that chat too. */
export function carriesTap(tap: Tap): boolean {
  return payloadOf(tap).length + 1 + tagLength <= limits.actionData.max;
}

/** The length that a name takes in the data. */
export function nameLength(name: string): number {
  return encodeName(name).length;
}

const isOurs = new RegExp(`^${mark}[0-9]+\\.`);

function payloadOf(tap: Tap): string {
  const names = [tap.flow, tap.state, tap.hash].map(encodeName);
  const option = tap.option === undefined ? "" : `-${encodeName(tap.option)}`;
  const bound = [...names, tap.run.toString(36), tap.ask.toString(36), option];
  if (tap.name === undefined && tap.origin === undefined) return [`${mark}${version}`, ...bound].join(".");
  // Last, since JSON may hold points.
  const data = tap.data === undefined ? "" : JSON.stringify(tap.data);
  const own = [encodeName(tap.name ?? ""), packChat(tap.origin ?? ""), data];
  return [`${mark}${ownVersion}`, ...bound, ...own].join(".");
}

/** An id of LINE's, 32 hexadecimal digits, in 22 characters: `u:U4af4980629…` → `uUSvSYBimQ…`. */
function packChat(chat: string): string {
  const [, kind, letter, digits] = /^([a-z]):([A-Z])([0-9a-f]{32})$/.exec(chat) ?? [];
  if (kind === undefined || letter === undefined || digits === undefined) return encodeName(chat);
  return `!${kind}${letter}${Buffer.from(digits, "hex").toString("base64url")}`;
}

function unpackChat(packed: string): string {
  if (!packed.startsWith("!")) return decodeURIComponent(packed);
  return `${packed[1]}:${packed[2]}${Buffer.from(packed.slice(3), "base64url").toString("hex")}`;
}

/** Payloads are read once their tag is known to be right: they are our own writing. */
function tapOf(payload: string): Tap | undefined {
  const [head, flow, state, hash, run, ask, option, ...rest] = payload.split(".");
  if (option === undefined || (head !== `${mark}${version}` && head !== `${mark}${ownVersion}`)) return undefined;
  if (rest.length > 0 !== (head === `${mark}${ownVersion}`)) return undefined;
  if (flow === undefined || state === undefined || hash === undefined) return undefined;
  const tap = {
    run: Number.parseInt(run ?? "", 36),
    flow: decodeURIComponent(flow),
    state: decodeURIComponent(state),
    hash: decodeURIComponent(hash),
    ask: Number.parseInt(ask ?? "", 36),
  };
  const [name = "", origin = "", ...data] = rest;
  return {
    ...tap,
    ...(option === "" ? {} : { option: decodeURIComponent(option.slice(1)) }),
    ...(name === "" ? {} : { name: decodeURIComponent(name) }),
    ...dataOf(data.join(".")),
    ...(origin === "" ? {} : { origin: unpackChat(origin) }),
  };
}

function dataOf(json: string): { data?: ValueObject } {
  const data = json === "" ? undefined : readObject(json);
  return data === undefined ? {} : { data };
}

/** The point parts the data, so that it may not stand in a name. A lone surrogate, which has no encoding, is replaced. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(".", "%2E").replaceAll("%24", "$").replaceAll("%3A", ":");
}

function areEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
