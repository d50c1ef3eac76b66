import type { Limit } from "../limits.ts";
import { all, matching, type Rule, text } from "./rules.ts";

/** LINE wants host, path and query percent-encoded: printable ASCII only. */
const httpsForm = /^https:\/\/[\x21-\x2e\x30-\x3e\x40-\x7e][\x21-\x7e]*$/i;
const actionForm = /^(?:https?:\/\/[\x21-\x2e\x30-\x3e\x40-\x7e]|line:\/\/[\x21-\x7e]|tel:[\x21-\x7e])[\x21-\x7e]*$/i;

/** The address of a file that LINE's clients fetch: HTTPS only. */
export function httpsUrl(limit: Limit): Rule {
  return all(text(limit), matching(httpsForm, "Must be a valid HTTPS URL", "bad-url"));
}

/** What a tap may open: `http`, `https`, `line` or `tel`. */
export function actionUri(limit: Limit): Rule {
  return all(text(limit), matching(actionForm, "Invalid action URI", "bad-action-uri"));
}
