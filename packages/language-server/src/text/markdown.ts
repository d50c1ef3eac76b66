import type { MarkupContent } from "vscode-languageserver";

export function markdown(...paragraphs: readonly (string | undefined)[]): MarkupContent {
  return { kind: "markdown", value: paragraphs.filter((text) => text !== undefined && text !== "").join("\n\n") };
}

export function code(text: string, language = "yaml"): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
