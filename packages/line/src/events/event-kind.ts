import type { EventInput, TapCodec, Type, Value } from "@renga/core";
import { isPlainObject } from "../draft/is-plain-object.ts";

/** A webhook event as it came. */
export type LineEvent = { readonly [key: string]: Value };

/** A kind of event in the words of `on`. */
export interface EventKind {
  /** `text`, `follow`, `beacon.enter`. */
  readonly name: string;
  /** The wider word that stands for it too: `message`, `beacon`. */
  readonly family?: string;
  /** What expressions can read of `event` beside what every event has. */
  readonly fields: Readonly<Record<string, Type>>;
  fits(event: LineEvent): boolean;
  /** What the input has beside the event itself; its `type` where it is another than `name`. */
  read?(event: LineEvent, codec: TapCodec): Partial<EventInput>;
}

/** The text at a path into an event; undefined when there is none. */
export function textAt(event: LineEvent, ...path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>((part, key) => (isPlainObject(part) ? part[key] : undefined), event);
  return typeof found === "string" ? found : undefined;
}
