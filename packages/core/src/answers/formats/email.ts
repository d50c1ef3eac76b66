import type { FoundText, TextFormat } from "./text-format.ts";

/** hanako@example.com, also in a sentence and in full width. What stands before the @ keeps its case. */
export const email: TextFormat = {
  format: "email",
  find: (text) => {
    const plain = text.normalize("NFKC");
    let found: FoundText | undefined;
    for (let at = plain.indexOf("@"); at >= 0; at = plain.indexOf("@", at + 1)) {
      let start = at;
      while (start > 0 && /[a-z0-9._%+'-]/iu.test(plain[start - 1] ?? "")) start--;
      while (start < at && /[.'-]/u.test(plain[start] ?? "")) start++;
      let end = at + 1;
      while (end < plain.length && /[a-z0-9.-]/iu.test(plain[end] ?? "")) end++;
      while (end > at && /[.-]/u.test(plain[end - 1] ?? "")) end--;
      const domain = plain.slice(at + 1, end).toLowerCase();
      if (start === at || !domain.includes(".") || domain.includes("..") || end - start > 254) continue;
      const value = `${plain.slice(start, at)}@${domain}`;
      if (found !== undefined && found.value !== value) return undefined;
      found ??= { value, start, end };
    }
    return found;
  },
};
