import { distance } from "fastest-levenshtein";

/** The name that was probably meant: at most a third of its letters differ, case aside. Undefined where two are as near. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
    else if (far === least && best !== candidate) best = undefined;
  }
  return best;
}
