import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { EmulatorBot } from "../../inspector/contract.ts";
import { emulatorNow } from "../store.ts";
import { Avatar } from "./avatar.tsx";

/** The three dots, until the time that the bot asked for. */
export function Loading({ until, bot }: { readonly until: number; readonly bot: EmulatorBot }): VNode | null {
  const [over, setOver] = useState(until <= emulatorNow());
  useEffect(() => {
    if (over) return;
    const timer = setTimeout(() => setOver(true), until - emulatorNow());
    return () => clearTimeout(timer);
  }, [until, over]);
  if (over) return null;
  return (
    <div class="message bot first" data-testid="loading">
      <Avatar name={bot.displayName} url={bot.pictureUrl} />
      <div class="message-line">
        <div class="bubble dots" role="img" aria-label={`${bot.displayName} is preparing an answer`}>
          <span />
          <span />
          <span />
        </div>
      </div>
    </div>
  );
}
