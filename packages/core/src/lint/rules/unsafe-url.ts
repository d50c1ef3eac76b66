import type { Place } from "../../document/place.ts";
import type { Data } from "../../model/scalar.ts";
import { defineRule, type LintRule } from "../rule.ts";

/**
 * Addresses are https: of services (but for one on the author's own machine), and in messages, where also nothing that a
 * device would run may stand.
 *
 *     services: { api: { baseUrl: http://api.example.com, operations: {} } }
 */
export const unsafeUrl: LintRule = defineRule("unsafe-url", ({ bot, messages }, report) => {
  for (const { at, baseUrl } of bot.services.values()) {
    if (!("text" in baseUrl) || /^https:|^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(baseUrl.text))
      continue;
    report({ document: at.document, path: [...at.path, "baseUrl"] }, { url: baseUrl.text });
  }
  for (const { message } of messages) {
    if (message.kind !== "object") continue;
    for (const { url, at } of urlsIn(message.body))
      if (/^(?:http|javascript|data|file):/i.test(url)) report(at, { url });
  }
});

function urlsIn(data: Data, key = ""): readonly { readonly url: string; readonly at: Place }[] {
  if (data.kind === "list") return data.items.flatMap(({ value }) => urlsIn(value, key));
  if (data.kind === "object") return data.entries.flatMap((entry) => urlsIn(entry.value, entry.key));
  const isUrl = /ur[il]$/i.test(key) || key === "image" || key === "video" || key === "audio";
  return isUrl && data.kind === "literal" && typeof data.value === "string" ? [{ url: data.value, at: data.at }] : [];
}
