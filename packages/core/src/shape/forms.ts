interface Form {
  readonly code: "bad-name" | "bad-duration";
  readonly expected: string;
}

const name = "letters, digits and _, not beginning with a digit";

/** The patterns of the schemas in words. A pattern that is not here fails a test. */
export const forms: Readonly<Record<string, Form>> = {
  "^[A-Za-z_][A-Za-z0-9_]*$": { code: "bad-name", expected: `a name has ${name}` },
  "^[A-Za-z_][A-Za-z0-9_-]*$": {
    code: "bad-name",
    expected: `a name has letters, digits, _ and -, not beginning with a digit`,
  },
  "^[$A-Za-z_][A-Za-z0-9_]*$": {
    code: "bad-name",
    expected: `a target is the name of a state, or a word such as $done`,
  },
  "^(user[.])?[A-Za-z_][A-Za-z0-9_]*$": {
    code: "bad-name",
    expected: `a variable has ${name}; the user's begin with "user."`,
  },
  "^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$": {
    code: "bad-name",
    expected: `a variable has ${name}; the user's begin with "user."`,
  },
  "^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$": { code: "bad-name", expected: "write service.operation" },
  "^=.+$": { code: "bad-name", expected: "write an expression, such as =photo" },
  "^[0-9]+(kB|MB)$": { code: "bad-name", expected: "a size is written 5MB, or 300kB" },
  "^(member|anyone|everyone|=.+)$": {
    code: "bad-name",
    expected: "write member, anyone, everyone, or an expression that gives ids of users",
  },
  "^[A-Z_][A-Z0-9_]*$": { code: "bad-name", expected: "an environment variable has capital letters, digits and _" },
  "^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$": {
    code: "bad-name",
    expected: "a locale is a language tag such as ja or zh-Hant",
  },
  "^(closed|([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00))$": {
    code: "bad-name",
    expected: "write 09:00-18:00, or closed",
  },
  "^(daily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?)$": {
    code: "bad-name",
    expected: "write mon, a range such as mon-fri, or daily",
  },
  "^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$": { code: "bad-name", expected: "write 2026-12-31, or 12-31 for every year" },
  "^([01][0-9]|2[0-3]):[0-5][0-9]$": { code: "bad-name", expected: "a time is written 09:00" },
  "^(=.*|([01][0-9]|2[0-3]):[0-5][0-9])$": { code: "bad-name", expected: "a time is written 09:00, or =expression" },
  "^[a-z][a-z0-9_-]{0,21}$": {
    code: "bad-name",
    expected: "a rich menu's name has small letters, digits, _ and -, begins with a letter, and is no longer than 22",
  },
  "^[1-9]x[1-9]$": { code: "bad-name", expected: "write rows by columns, such as 2x3" },
  "^#[0-9A-Fa-f]{6}$": { code: "bad-name", expected: "a colour is written #rrggbb" },
  "^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$": { code: "bad-duration", expected: "" },
  "^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$": { code: "bad-duration", expected: "" },
};

export function formOf(pattern: string): Form {
  return forms[pattern] ?? { code: "bad-name", expected: `it must fit ${pattern}` };
}
