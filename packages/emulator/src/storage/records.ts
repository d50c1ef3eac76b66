/**
 * Where the emulator's state outlives its process. Values are plain JSON; what is put is there after a kill, and a
 * `together` is there as a whole or not at all.
 */
export interface Records {
  /** Every record of a kind, in the order in which they were first put. */
  load(kind: string): readonly (readonly [id: string, value: unknown])[];
  put(kind: string, id: string, value: unknown): void;
  remove(kind: string, id: string): void;
  putBytes(id: string, bytes: Uint8Array): void;
  bytes(id: string): Uint8Array | undefined;
  removeAll(): void;
  together<T>(work: () => T): T;
  close(): void;
}
