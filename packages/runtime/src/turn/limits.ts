/** How long things may take, in milliseconds, and how many there may be of them. */
export const turnLimits: {
  readonly lease: number;
  readonly rowLease: number;
  readonly call: number;
  readonly replyAge: number;
  readonly eventAge: number;
  readonly holdAge: number;
  readonly tokens: number;
  readonly crashes: number;
  readonly failures: number;
  readonly failureDelays: readonly number[];
} = {
  /** A chat is held for so long; a dead holder keeps it from others no longer. */
  lease: 15_000,
  /** A row is held for so long: longer than any call that it stands for. */
  rowLease: 10_000,
  call: 8_000,
  /** A reply token is used up to this age, counted from when it reached us; LINE says "about a minute". */
  replyAge: 45_000,
  /** A redelivered event keeps its token, which LINE takes no longer than this after the event. */
  eventAge: 20 * 60_000,
  /** Messages wait for their turn to settle until their token has this age. */
  holdAge: 40_000,
  /** Unused reply tokens kept of a chat. */
  tokens: 4,
  /** An entry whose holder died so often is a dead letter, and so is one whose turn failed so often. */
  crashes: 5,
  failures: 3,
  failureDelays: [1_000, 10_000, 60_000],
};
