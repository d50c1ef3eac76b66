import type { ImportRule } from "../rule.ts";

const inner = /^packages\/runtime\/src\/(turn|effects|http)\//;
/** Each other, the ports, and plain files at the top of `src` but for the one that chooses adapters. */
const visible = /^packages\/runtime\/src\/(?:(?:turn|effects|http|ports)\/|(?!main\.ts|start-runtime\.ts)[^/]+$)/;

export const runtimePorts: ImportRule = {
  name: "runtime-ports",
  why: "How a turn runs must not depend on which store or network carries it: every adapter is tested by the port's suite.",
  check: (file) => {
    if (!inner.test(file.path) || file.isTest) return [];
    return file.imports
      .filter(({ target }) => target !== undefined && !visible.test(target))
      .map(({ target, offset }) => ({
        offset,
        message: `turn/, effects/ and http/ see ports/ only, not ${target?.replace("packages/runtime/src/", "")}`,
      }));
  },
};
