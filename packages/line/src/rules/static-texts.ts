import type { Data, LocalText, Place, PlacedTemplate } from "@renga/core";

export interface StaticText {
  readonly at: Place;
  readonly text: string;
}

/** The texts of every locale that are known before the flow runs. */
export function staticTexts(text: LocalText): readonly StaticText[] {
  const templates = [...(text.every === undefined ? [] : [text.every]), ...(text.byLocale?.values() ?? [])];
  return templates.flatMap(textOf);
}

/** The texts that a value of a flow file is known to be. */
export function staticTextsOf(data: Data): readonly StaticText[] {
  if (data.kind === "literal") return typeof data.value === "string" ? [{ at: data.at, text: data.value }] : [];
  if (data.kind === "template") return textOf(data.template);
  return data.kind === "text" ? staticTexts(data.text) : [];
}

function textOf({ at, template }: PlacedTemplate): readonly StaticText[] {
  const { parts } = template;
  return parts.every((part) => typeof part === "string") ? [{ at, text: parts.join("") }] : [];
}
