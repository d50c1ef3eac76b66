import type { ImportRule } from "../rule.ts";

const network = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns)(?:\/|$)|^undici$/;

export const quietProtocol: ImportRule = {
  name: "quiet-protocol",
  why: "line-protocol says how LINE speaks; who sends it, and with what limits and retries, is another question.",
  check: (file) => {
    if (file.package.folder !== "line-protocol" || file.isTest) return [];
    return file.imports
      .filter(({ specifier }) => network.test(specifier))
      .map(({ specifier, offset }) => ({ offset, message: `line-protocol opens no connection: "${specifier}"` }));
  },
};
