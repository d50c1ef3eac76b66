// Writes docs/expression-functions.md from the functions' own words: `node scripts/generate-function-docs.ts`.

import { writeFileSync } from "node:fs";
import { coreFunctions, coreLoops, datePatternLetters } from "@renga/core";
import { root } from "./lib/root.ts";

export const functionDocs = "docs/expression-functions.md";

/** The page as it must be; a test compares it with the one in the repository. */
export function renderFunctionDocs(): string {
  const functions = [...coreFunctions, ...coreLoops].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `# Functions of expressions

<!-- Written by scripts/generate-function-docs.ts from the functions themselves. -->

Expressions are [CEL](https://cel.dev). \`f(a, b)\` may also be written \`a.f(b)\`. Operators: \`+ - * / % == != < <= > >= && || ! ? : in\`,
\`a.b\`, \`a[0]\`, lists \`[1, 2]\` and objects \`{'a': 1}\`. Integers and numbers mix; \`/\` never cuts off a remainder. Dates and times
are texts of one form each (\`2026-04-10\`, \`18:00\`, \`2026-04-10T18:00\`), in the bot's zone, so that \`<\` and \`==\` compare them.
A missing field reads as null, and null is false in a condition.

${functions.map(section).join("\n")}
## Date patterns

The letters that \`formatDate\` takes; other text stands as it is, Latin letters in single quotes.

| letters | meaning |
| --- | --- |
${datePatternLetters.map(([letters, meaning]) => `| \`${letters}\` | ${meaning} |`).join("\n")}
`;
}

function section(described: (typeof coreFunctions)[number] | (typeof coreLoops)[number]): string {
  const examples = described.examples.map(([expression, result]) => `${expression}  // ${JSON.stringify(result)}`);
  return `## ${described.name}

${described.signatures.map((signature) => `\`${signature}\``).join(" · ")}

${described.doc}

\`\`\`
${examples.join("\n")}
\`\`\`
`;
}

if (import.meta.main) writeFileSync(`${root}${functionDocs}`, renderFunctionDocs());
