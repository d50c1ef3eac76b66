import { distance } from "fastest-levenshtein";

/** The name that was most likely meant: at most a third of its letters away. Undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return allNearest(name, candidates)[0];
}

/** The names that are nearest, as far away as one another. */
function allNearest(name: string, candidates: Iterable<string>): readonly string[] {
  let best: string[] = [];
  let least = Number.POSITIVE_INFINITY;
  const most = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const away = steps(name, candidate);
    if (away > most || away > least) continue;
    best = away < least ? [candidate] : [...best, candidate];
    least = away;
  }
  return best;
}

/** Letters that differ; none for another case, one for two that changed places. */
function steps(name: string, candidate: string): number {
  if (name.toLowerCase() === candidate.toLowerCase()) return 0;
  const away = distance(name, candidate);
  return away === 2 && [...name].sort().join("") === [...candidate].sort().join("") ? 1 : away;
}

/** `; did you mean "checkout"?`, or nothing. Two that are as near are both named. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const names = allNearest(name, candidates).slice(0, 2);
  return names.length === 0 ? "" : `; did you mean ${names.map((one) => `"${one}"`).join(" or ")}?`;
}
