/** What keeps the emulator from running, by code. */
export const emulatorErrors: Readonly<Record<EmulatorErrorCode, string>> = {
  "data-file-locked": "Another process has the data file open; stop it, or name another file.",
  "data-file-unusable": "The data file cannot be read as the emulator's; move it away, or name another file.",
  "not-listening": "The emulator has no address before listen().",
};

export type EmulatorErrorCode = "data-file-locked" | "data-file-unusable" | "not-listening";

/** A coded error; `cause` holds what was underneath. */
export class EmulatorError extends Error {
  override readonly name = "EmulatorError";
  readonly code: EmulatorErrorCode;

  constructor(code: EmulatorErrorCode, options?: ErrorOptions) {
    super(emulatorErrors[code], options);
    this.code = code;
  }
}
