import { jsonTests } from "./json-tests.ts";
import { junitTests } from "./junit-tests.ts";
import { prettyTests } from "./pretty-tests.ts";
import type { TestReport } from "./test-report.ts";

export const testReports: readonly TestReport[] = [prettyTests, jsonTests, junitTests];
