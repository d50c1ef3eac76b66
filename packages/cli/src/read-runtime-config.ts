import { type Config, type Environment, readConfig } from "@renga/runtime";
import { CliError } from "./cli-error.ts";

/**
 * What the runtime is told.
 * @throws CliError with every problem and its cure, a line each.
 */
export function readRuntimeConfig(environment: Environment): Config {
  const read = readConfig(environment);
  if (read.ok) return read.config;
  const [first = "The environment is not right.", ...others] = read.problems;
  throw new CliError(first, others.length === 0 ? undefined : others.join("\n  "));
}
