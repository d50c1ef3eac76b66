/** What the runtime tells its operator. Fields are names, codes, counts and times: never texts of users, never tokens. */
export interface RuntimeLog {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** The only fields there are: what is not listed here is not logged. */
export interface LogFields {
  /** A pseudonym. */
  readonly chat?: string;
  readonly event?: string;
  readonly kind?: string;
  readonly code?: string;
  readonly reason?: string;
  readonly status?: number;
  readonly count?: number;
  readonly attempts?: number;
  readonly bytes?: number;
  readonly ms?: number;
  readonly port?: number;
  readonly host?: string;
  readonly store?: string;
  readonly bot?: string;
  readonly key?: string;
  /** Of a call: the operation or the function. */
  readonly service?: string;
  /** A file's name, line and column. */
  readonly place?: string;
}

export const silentLog: RuntimeLog = { debug() {}, info() {}, warn() {}, error() {} };
