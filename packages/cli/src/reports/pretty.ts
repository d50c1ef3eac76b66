import { printDiagnostic } from "@renga/core";
import type { CheckReport } from "./check-report.ts";
import { count } from "./count.ts";
import { paintOf } from "./paint-of.ts";

/** For people: every diagnostic with its piece of the file, then one line that sums up. */
export const pretty: CheckReport = {
  name: "pretty",
  print: ({ bot, folder, files, diagnostics }, { colors }) => {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
    const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === "warning").length;
    const found = [
      ...(errors === 0 ? [] : [colors.red(count(errors, "error"))]),
      ...(warnings === 0 ? [] : [colors.yellow(count(warnings, "warning"))]),
    ].join(", ");
    const name = bot?.name ?? folder;
    const flows =
      bot === undefined
        ? count(files.length, "file")
        : count([...bot.flows.keys()].filter((id) => !id.startsWith("$")).length, "flow");
    const sum = found === "" ? `${colors.green("✓")} ${name}: ${flows}, nothing to mend.` : `${name}: ${found}.`;
    return [...diagnostics.map((diagnostic) => `${printDiagnostic(diagnostic, paintOf(colors))}\n`), sum].join("\n");
  },
};
