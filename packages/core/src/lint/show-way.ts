const longest = 6;

/** States one after the other; of a long way its beginning and its end. */
export function showWay(way: readonly string[]): string {
  const shown = way.length <= longest ? way : [...way.slice(0, 2), "…", ...way.slice(-3)];
  return shown.join(" → ");
}
