import { expandTap } from "../actions/expand-tap.ts";
import { type Draft, made, madeList } from "../draft/draft.ts";
import type { Tools } from "../draft/tools.ts";
import type { Written } from "../draft/written.ts";

/** A LINE object as it stands, but for the taps of one's own (`$tap`) anywhere in it. */
export function withTaps(part: Written, tools: Tools): Draft {
  if (!hasTap(part)) return part;
  if (part.isList)
    return madeList(
      part,
      part.items().map((item) => withTaps(item, tools)),
    );
  if (part.has("$tap")) return expandTap(part, tools);
  return made(part, Object.fromEntries(part.keys().map((key) => [key, heldAt(part, key, tools)])));
}

function heldAt(part: Written, key: string, tools: Tools): Draft | undefined {
  const held = part.at(key);
  return held && withTaps(held, tools);
}

function hasTap(part: Written): boolean {
  if (part.isList) return part.items().some(hasTap);
  return (
    part.has("$tap") ||
    part.keys().some((key) => {
      const held = part.at(key);
      return held !== undefined && hasTap(held);
    })
  );
}
