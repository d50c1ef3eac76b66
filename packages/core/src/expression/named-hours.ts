import { ExpressionError } from "./expression-error.ts";
import type { OpeningHours } from "./opening-hours.ts";
import type { Scope } from "./scope.ts";

/** The opening hours that a bot declares under a name. */
export function namedHours(name: string | undefined, scope: Scope): OpeningHours {
  const hours = scope.hours?.(name);
  if (hours !== undefined) return hours;
  throw new ExpressionError(
    "no-hours",
    name === undefined ? "the bot declares no hours" : `the bot declares no hours "${name}"`,
  );
}
