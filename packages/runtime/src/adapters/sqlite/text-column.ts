/**
 * Texts as columns. Node 22 reads a TEXT column only up to the first NUL, so a text that holds one is kept as a BLOB;
 * the same text always becomes the same value, so columns can be compared.
 */
export function toColumn(text: string): string | Buffer {
  return text.includes("\0") ? Buffer.from(text) : text;
}

export function fromColumn(value: unknown): string {
  return value instanceof Uint8Array ? Buffer.from(value).toString() : String(value);
}
