import type { CheckReport } from "./check-report.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

export const checkReports: readonly CheckReport[] = [pretty, json, sarif, github];
