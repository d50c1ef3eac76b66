import { expect, test } from "vitest";
import { addOutcomes, failed, passed, printOutcome } from "./outcome.ts";

test("outcomes are added, and skipped ones are named only when there are any", () => {
  expect(printOutcome(addOutcomes([passed, passed, failed]))).toBe("2 passed, 1 failed");
  expect(printOutcome(addOutcomes([passed, { passed: 0, failed: 0, skipped: 1 }]))).toBe(
    "1 passed, 0 failed, 1 skipped",
  );
});
