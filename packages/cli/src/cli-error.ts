/** Why a command could not run, for the person who typed it: one sentence, and what to do about it. Ends with exit code 2. */
export class CliError extends Error {
  readonly cure: string | undefined;

  constructor(message: string, cure?: string) {
    super(message);
    this.name = "CliError";
    this.cure = cure;
  }
}
