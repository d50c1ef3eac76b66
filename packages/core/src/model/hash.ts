/** Names content, so that a running conversation can tell whether what it stands in was altered. Not for security. */
export function hashOf(value: unknown, digits: 8 | 16): string {
  const text = JSON.stringify(value) ?? "";
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (hex(b) + hex(a)).slice(0, digits);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
