/** How many tests of a phase ended how. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const passed: Outcome = { passed: 1, failed: 0, skipped: 0 };
export const failed: Outcome = { passed: 0, failed: 1, skipped: 0 };

export function addOutcomes(outcomes: readonly Outcome[]): Outcome {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const outcome of outcomes) {
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  return total;
}

/** `12 passed, 0 failed`, and the skipped ones when there are any. */
export function printOutcome({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
