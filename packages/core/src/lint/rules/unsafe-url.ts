import type { Place } from "../../document/place.ts";
import type { Bot } from "../../model/bot.ts";
import type { Data } from "../../model/scalar.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Addresses are https: of services (but for one on the author's own machine), and in messages, where also nothing that a
 * device would run may stand. They hold no password, and the path of an operation stays under its service.
 *
 *     services: { api: { baseUrl: http://api.example.com, operations: {} } }
 */
export const unsafeUrl: LintRule = defineRule("unsafe-url", ({ bot, messages, links }, report) => {
  for (const { url, at, why } of servicesOf(bot)) report(at, { url, why });
  for (const { block } of links) {
    const url = startOf(block.url);
    const why = url === undefined ? undefined : faultOfBase(url);
    if (url !== undefined && why !== undefined) report(block.at, { url, why });
  }
  for (const { message } of messages) {
    if (message.kind !== "object") continue;
    for (const { url, at } of urlsIn(message.body))
      if (/^(?:http|javascript|data|file):/i.test(url)) report(at, { url, why: "use https" });
  }
});

interface Unsafe {
  readonly url: string;
  readonly at: Place;
  readonly why: string;
}

function servicesOf(bot: Bot): readonly Unsafe[] {
  const found: Unsafe[] = [];
  for (const { at, baseUrl, operations } of bot.services.values()) {
    if ("text" in baseUrl) {
      const why = faultOfBase(baseUrl.text);
      const place = { document: at.document, path: [...at.path, "baseUrl"] };
      if (why !== undefined) found.push({ url: baseUrl.text, at: place, why });
    }
    for (const { path } of operations.values()) {
      const url = startOf(path);
      const why = url === undefined ? undefined : faultOfPath(url);
      if (url !== undefined && why !== undefined) found.push({ url, at: path.at, why });
    }
  }
  return found;
}

function faultOfBase(url: string): string | undefined {
  if (/^[a-z]+:\/\/[^/]*@/i.test(url)) return "a password is no part of an address; use auth";
  const isSafe = /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(url);
  return isSafe ? undefined : "use https";
}

function faultOfPath(path: string): string | undefined {
  if (/^(?:[a-z]+:)?\/\//i.test(path)) return "it leads to another host; declare a service for it";
  return /(?:^|\/)\.\.(?:\/|$)/.test(path) ? "it leads out of its service" : undefined;
}

/** A path as it is written, with `{}` for each expression. */
function startOf(path: Data): string | undefined {
  if (path.kind === "literal") return typeof path.value === "string" ? path.value : undefined;
  if (path.kind !== "template") return undefined;
  return path.template.template.parts.map((part) => (typeof part === "string" ? part : "{}")).join("");
}

function urlsIn(data: Data, key = ""): readonly { readonly url: string; readonly at: Place }[] {
  if (data.kind === "list") return data.items.flatMap(({ value }) => urlsIn(value, key));
  if (data.kind === "object") return data.entries.flatMap((entry) => urlsIn(entry.value, entry.key));
  const isUrl = /ur[il]$/i.test(key) || key === "image" || key === "video" || key === "audio";
  return isUrl && data.kind === "literal" && typeof data.value === "string" ? [{ url: data.value, at: data.at }] : [];
}
