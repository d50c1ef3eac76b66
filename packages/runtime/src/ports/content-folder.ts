/** Where contents of users are kept that no service takes. */
export interface ContentFolder {
  /** Stores bytes under a name; the same name again is the same content. Rejects when they cannot be stored. */
  store(name: string, bytes: Uint8Array): Promise<void>;
}
