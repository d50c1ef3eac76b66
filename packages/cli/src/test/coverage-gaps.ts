import { type Coverage, type CoverageKind, coverageKinds, percentOf } from "@renga/core";

/** How much of each kind the tests must reach, in percent. */
export type Minimums = { readonly [K in CoverageKind]?: number };

/** A kind of which the tests reach less than they must. */
export interface CoverageGap {
  readonly kind: CoverageKind;
  readonly percent: number;
  readonly minimum: number;
}

export function coverageGaps(coverage: Coverage, minimums: Minimums): readonly CoverageGap[] {
  return coverageKinds.flatMap((kind) => {
    const percent = percentOf(coverage[kind]);
    const minimum = minimums[kind] ?? 0;
    return percent < minimum ? [{ kind, percent, minimum }] : [];
  });
}

/** `states: 80 % reached, 90 % wanted`. */
export function gapText({ kind, percent, minimum }: CoverageGap): string {
  return `${kind}: ${percent} % reached, ${minimum} % wanted`;
}
