import type { Value, ValueObject } from "../expression/value.ts";
import { writeYaml } from "./write-yaml.ts";

/** A test as its author would write it, in values. */
export interface WrittenTest {
  /** Lines above it, each a comment. */
  readonly comments?: readonly string[];
  readonly name: string;
  readonly now: string;
  readonly user: ValueObject;
  /** Further users, by name. */
  readonly users?: ValueObject;
  readonly services: ValueObject;
  readonly steps: readonly WrittenStep[];
}

export interface WrittenStep {
  readonly value: ValueObject;
  /** Said above it. */
  readonly comment?: string;
}

/** Columns that services stand in on one line; more of them stand one below the other. */
const WIDTH = 100;

/** The lines of a test in the list `tests`. */
export function writeTest({ comments = [], name, now, user, users = {}, services, steps }: WrittenTest): string[] {
  return [
    ...comments.map((comment) => `  # ${comment}`),
    `  - name: ${writeYaml(name)}`,
    `    now: ${now}`,
    ...written("user", user),
    ...written("users", users),
    ...written("services", services),
    "    chat:",
    ...steps.flatMap(({ value, comment }) => [
      ...(comment === undefined ? [] : [`      # ${comment}`]),
      `      - ${Object.keys(value).length > 1 ? writeYaml(value) : writeYaml(value).slice(2, -2)}`,
    ]),
  ];
}

function written(key: string, value: ValueObject): string[] {
  const entries: [string, Value][] = Object.entries(value);
  if (entries.length === 0) return [];
  const line = `    ${key}: ${writeYaml(value)}`;
  if (line.length <= WIDTH) return [line];
  return [`    ${key}:`, ...entries.map(([name, part]) => `      ${writeYaml({ [name]: part }).slice(2, -2)}`)];
}
