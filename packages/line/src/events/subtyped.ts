import type { EventInput, Type, Value } from "@renga/core";
import { isPlainObject } from "../draft/is-plain-object.ts";
import { type EventKind, textAt } from "./event-kind.ts";
import { integer, list, maybe, object, oneOf, string } from "./types.ts";

/** Events that differ by a word in them: `beacon.enter`, `accountLink.ok`. The fields of that part are what `match` sees. */
interface Subtyped {
  readonly type: string;
  readonly part: string;
  readonly word: string;
  readonly values: readonly string[];
  readonly fields: Readonly<Record<string, Type>>;
}

const subtyped: readonly Subtyped[] = [
  {
    type: "beacon",
    part: "beacon",
    word: "type",
    values: ["enter", "banner", "stay"],
    fields: { hwid: string, dm: maybe(string) },
  },
  { type: "accountLink", part: "link", word: "result", values: ["ok", "failed"], fields: { nonce: string } },
  {
    type: "membership",
    part: "membership",
    word: "type",
    values: ["joined", "left", "renewed"],
    fields: { membershipId: integer },
  },
  {
    type: "module",
    part: "module",
    word: "type",
    values: ["attached", "detached"],
    fields: { botId: string, scopes: maybe(list(string)), reason: maybe(string) },
  },
];

export const subtypedKinds: readonly EventKind[] = subtyped.flatMap(({ type, part, word, values, fields }) =>
  values.map((value) => ({
    name: `${type}.${value}`,
    family: type,
    fields: { [part]: object({ [word]: oneOf(value), ...fields }) },
    fits: (event) => event.type === type && textAt(event, part, word) === value,
    read: (event): Partial<EventInput> => {
      const data = event[part];
      return isPlainObject(data) ? { data: data as { readonly [key: string]: Value } } : {};
    },
  })),
);
