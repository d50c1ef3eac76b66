import type { LocalText } from "../model/scalar.ts";

/** What a text is in a locale, when no expression is in it. */
export function staticText(text: LocalText, locale: string): string | undefined {
  const template = text.byLocale?.get(locale) ?? text.every;
  if (!template) return undefined;
  const { parts } = template.template;
  return parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}
