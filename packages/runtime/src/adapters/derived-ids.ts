/** The id of the entry that a timer becomes when it is due. */
export function timerEntryId(id: string, at: number): string {
  return `timer:${id}:${at}`;
}

/** The id under which an entry comes back from the dead letters: `replay:<first id>:<n>`. */
export function replayId(id: string): string {
  const end = id.lastIndexOf(":");
  const round = Number(id.slice(end + 1));
  if (!id.startsWith("replay:") || end < "replay:".length || !Number.isSafeInteger(round)) return `replay:${id}:1`;
  return `${id.slice(0, end)}:${round + 1}`;
}
