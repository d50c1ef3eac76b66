import type { Records } from "./records.ts";

/** A throw-away run: everything is gone with the process. */
export function memoryRecords(): Records {
  const kinds = new Map<string, Map<string, unknown>>();
  const held = new Map<string, Uint8Array>();
  const of = (kind: string): Map<string, unknown> => {
    const entries = kinds.get(kind) ?? new Map<string, unknown>();
    kinds.set(kind, entries);
    return entries;
  };
  return {
    load: (kind) => [...of(kind)],
    put: (kind, id, value) => {
      of(kind).set(id, value);
    },
    remove: (kind, id) => {
      of(kind).delete(id);
    },
    putBytes: (id, bytes) => {
      held.set(id, bytes);
    },
    bytes: (id) => held.get(id),
    removeAll: () => {
      kinds.clear();
      held.clear();
    },
    together: (work) => work(),
    close() {},
  };
}
