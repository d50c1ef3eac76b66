import { distance } from "fastest-levenshtein";

/** The name that was most likely meant: at most a third of its letters away. Undefined when none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  const most = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const away = steps(name, candidate);
    if (away <= most && away < least) {
      best = candidate;
      least = away;
    }
  }
  return best;
}

/** Letters that differ; none for another case, one for two that changed places. */
function steps(name: string, candidate: string): number {
  if (name.toLowerCase() === candidate.toLowerCase()) return 0;
  const away = distance(name, candidate);
  return away === 2 && [...name].sort().join("") === [...candidate].sort().join("") ? 1 : away;
}

/** `; did you mean "checkout"?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = nearest(name, candidates);
  return near === undefined ? "" : `; did you mean "${near}"?`;
}
