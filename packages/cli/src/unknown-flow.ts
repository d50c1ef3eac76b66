import { CliError } from "./cli-error.ts";

export function unknownFlow(name: string, names: Iterable<string>): CliError {
  return new CliError(`There is no flow "${name}".`, `There are: ${[...names].join(", ")}.`);
}
