import { isPlainObject } from "./draft/is-plain-object.ts";

/**
 * The chat that an event belongs to: `u:<userId>`, `g:<groupId>`, `r:<roomId>`; `x:channel` for what belongs to none (and
 * for a user who did not consent to be known).
 */
export function chatOfEvent(event: { readonly source?: unknown }): string {
  const source = isPlainObject(event.source) ? event.source : {};
  const kind = chatKinds.find(({ type }) => type === source.type);
  const id = kind && source[kind.field];
  return kind !== undefined && typeof id === "string" && id !== "" ? `${kind.prefix}:${id}` : "x:channel";
}

const chatKinds = [
  { type: "user", field: "userId", prefix: "u" },
  { type: "group", field: "groupId", prefix: "g" },
  { type: "room", field: "roomId", prefix: "r" },
] as const;
