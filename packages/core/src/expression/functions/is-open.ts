import type { FunctionDefinition } from "../function-definition.ts";
import { momentOf } from "../moment-of.ts";
import { namedHours } from "../named-hours.ts";
import { isOpenAt } from "../opening-hours.ts";

export const isOpen: FunctionDefinition = {
  name: "isOpen",
  signatures: ["isOpen(): boolean", "isOpen(hours: string): boolean", "isOpen(hours: string, at: datetime): boolean"],
  doc: "Whether the named opening hours of the bot (without a name the first) are open, now or at another moment.",
  examples: [
    ["isOpen('shop')", true],
    ["isOpen('shop', dateTime(today, '23:00'))", false],
  ],
  run(args, run) {
    const [name, at] = args as [string?, string?];
    return isOpenAt(namedHours(name, run.scope), momentOf(at, run.scope), run.scope.timeZone);
  },
};
