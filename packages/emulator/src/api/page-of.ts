/** So many ids at most from a token on, and the token of the next ones where there are more; undefined for no token of ours. */
export function pageOf(
  ids: readonly string[],
  start: unknown,
  limit: number,
): { readonly ids: readonly string[]; readonly next?: string } | undefined {
  const from = start === undefined || start === "" ? 0 : Number(/^from-(\d{1,9})$/.exec(String(start))?.[1]);
  if (!Number.isInteger(from)) return undefined;
  const page = ids.slice(from, from + limit);
  return from + limit < ids.length ? { ids: page, next: `from-${from + limit}` } : { ids: page };
}
