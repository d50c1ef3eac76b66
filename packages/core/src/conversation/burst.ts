import type { ValueObject } from "../expression/value.ts";
import type { Gathered } from "./conversation.ts";

/** The texts of all messages, a line each; undefined where none has one. */
export function textOfBurst({ inputs }: Gathered): string | undefined {
  const texts = inputs.flatMap(({ text }) => (text === undefined ? [] : [text]));
  return texts.length > 0 ? texts.join("\n") : undefined;
}

export function eventsOfBurst({ inputs }: Gathered): ValueObject[] {
  return inputs.map(({ event }) => event as ValueObject);
}
