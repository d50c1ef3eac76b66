import { type Bot, type FunctionDeclaration, showType, typeOfSchema } from "@renga/core";

/** `createBooking(date: date, party: integer): object`, as bot.yaml declares it. */
export function showSignature({ types }: Bot, { name, with: given, result }: FunctionDeclaration): string {
  const parameters = Object.entries(given).map(([key, schema]) => `${key}: ${showType(typeOfSchema(schema, types))}`);
  return `${name}(${parameters.join(", ")})${result ? `: ${showType(typeOfSchema(result, types))}` : ""}`;
}
