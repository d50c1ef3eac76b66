import type { PlayChannel, Value, ValueObject } from "@renga/core";

/** A channel that also tries every message with longer and accented texts: what would then be refused is a fault. */
export function pseudoChannel(channel: PlayChannel): PlayChannel {
  return {
    ...channel,
    render: (effect, codec) => {
      const rendered = channel.render(effect, codec);
      const longer = channel.render(pseudoTexts(effect as never) as never, codec);
      const faults = longer.faults.map((fault) => ({ ...fault, message: `with longer texts, ${fault.message}` }));
      return { ...rendered, faults: [...rendered.faults, ...faults] };
    },
  };
}

/** Keys under which people read something. */
const textKeys: ReadonlySet<string> = new Set(["text", "label", "title", "altText", "displayText"]);

function pseudoTexts(value: Value, key = ""): Value {
  if (typeof value === "string") return textKeys.has(key) ? pseudoText(value) : value;
  if (Array.isArray(value)) return value.map((item) => pseudoTexts(item, key));
  if (typeof value !== "object" || value === null) return value;
  const object: ValueObject = {};
  for (const [name, part] of Object.entries(value)) object[name] = name === "tap" ? part : pseudoTexts(part, name);
  return object;
}

/** Accented, and two fifths longer: about what German makes of English. */
export function pseudoText(text: string): string {
  const letters = [...text];
  const accented = letters.map((letter) => accents[letter] ?? letter).join("");
  return `${accented}${"~".repeat(Math.ceil(letters.length * 0.4))}`;
}

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [..."aceinouyACEINOUY"].map((letter, index) => [letter, [..."áçéíñóúýÁÇÉÍÑÓÚÝ"][index] ?? letter]),
);
