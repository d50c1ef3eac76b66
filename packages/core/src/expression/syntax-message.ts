import type { ExpressionFault } from "./fault.ts";

type FaultText = Omit<ExpressionFault, "severity">;

/** Words of other languages that people write for an operator. */
const wordOperators: Readonly<Record<string, string>> = {
  and: "&&",
  or: "||",
  not: "!",
  is: "==",
  eq: "==",
  ne: "!=",
};

/** A parser's complaint (`code`, `range`) in words for the author, with the correction where there is one. */
export function syntaxMessage(
  code: string,
  range: { readonly start: number; readonly end: number } | undefined,
  source: string,
): FaultText {
  const start = Math.min(range?.start ?? 0, source.length);
  const end = Math.max(start, Math.min(range?.end ?? source.length, source.length));
  const found = source.slice(start, end);
  switch (code) {
    case "limit_exceeded":
      return limit(source, start, end);
    case "reserved_identifier":
      return reserved(found, start, end);
    case "unterminated_string":
    case "unterminated_triple_quoted_string":
      return { code: "syntax", message: "the text in quotes does not end", start, end };
    case "newline_in_string":
      return { code: "syntax", message: "a text in quotes ends on its own line", start, end };
    case "unexpected_character":
    case "expected_token":
    case "unexpected_token":
      return unexpected(source, start, end);
    case "invalid_macro_argument":
      return { code: "wrong-arguments", message: "the name for the item is missing: list.map(item, …)", start, end };
    default:
      return { code: "syntax", message: words(code), start, end };
  }
}

function words(code: string): string {
  return `${code.replaceAll("_", " ")} here`;
}

function limit(source: string, start: number, end: number): FaultText {
  if (/[[({?.]/u.test(source[start] ?? "(")) {
    return { code: "too-deep", message: "this expression is nested too deeply (24 levels at most)", start, end };
  }
  return { code: "too-large", message: "this expression is too large (256 parts at most)", start, end };
}

function reserved(word: string, start: number, end: number): FaultText {
  if (word === "__proto__" || word === "prototype") {
    return { code: "forbidden-name", message: `"${word}" cannot be read`, start, end };
  }
  return {
    code: "reserved-word",
    message: `"${word}" is a word of the expression language and cannot be a name`,
    start,
    end,
  };
}

function unexpected(source: string, start: number, end: number): FaultText {
  const found = source.slice(start, end);
  if (start >= source.length) return { code: "syntax", message: "the expression ends too early", start, end };
  if (source.startsWith("=", start) && source[start - 1] === "=") {
    return { code: "syntax", message: "write == to compare", start: start - 2, end, suggestion: "==" };
  }
  if (found === "=") {
    if (source.slice(0, start).trim() === "") {
      return { code: "syntax", message: "write the expression without the leading =", start, end, suggestion: "" };
    }
    return { code: "syntax", message: "write == to compare", start, end, suggestion: "==" };
  }
  if (found === "&" || found === "|") {
    return { code: "syntax", message: `write ${found}${found}`, start, end, suggestion: found + found };
  }
  const word = /^[A-Za-z_]+/u.exec(source.slice(start))?.[0] ?? "";
  const operator = Object.hasOwn(wordOperators, word) ? wordOperators[word] : undefined;
  if (operator !== undefined) {
    const message = `write ${operator} for "${word}"`;
    return { code: "syntax", message, start, end: start + word.length, suggestion: operator };
  }
  const character = String.fromCodePoint(source.codePointAt(start) ?? 0);
  if (character > "\u007f") {
    const message = `"${character}" stands outside quotes: names are ASCII, texts stand in quotes`;
    return { code: "syntax", message, start, end: start + character.length };
  }
  return { code: "syntax", message: `"${found}" is not expected here`, start, end };
}
