import type { Effect, Rendered } from "@renga/core";
import type { Draft, EffectPlace } from "../turn/draft.ts";
import { planContent } from "./content.ts";
import { planFlush } from "./flush.ts";
import { planLinkToken } from "./link-token.ts";
import { planLoading } from "./loading.ts";
import { planMarkAsRead } from "./mark-as-read.ts";
import { planDeliver, planRemember } from "./post.ts";
import { planRequest } from "./request.ts";
import { planRichMenu } from "./rich-menu.ts";
import { planRun } from "./run.ts";
import { planSay } from "./say.ts";
import { planSchedule } from "./schedule.ts";
import { planTable } from "./table.ts";
import { planTrack } from "./track.ts";
import { planUnschedule } from "./unschedule.ts";

/** Every kind of effect, and what of it is committed. A `say` comes rendered, and without faults; a `push` is planned by its own. */
export function planEffect(
  effect: Exclude<Effect, { type: "say" | "push" }> | { readonly type: "say"; readonly rendered: Rendered },
  draft: Draft,
  place: EffectPlace,
): void {
  switch (effect.type) {
    case "say":
      planSay(effect.rendered, draft, place);
      break;
    case "schedule":
      planSchedule(effect, draft);
      break;
    case "unschedule":
      planUnschedule(effect, draft);
      break;
    case "request":
      planRequest(effect, draft, place);
      break;
    case "run":
      planRun(effect, draft, place);
      break;
    case "table":
      planTable(effect, draft, place);
      break;
    case "linkToken":
      planLinkToken(effect, draft, place);
      break;
    case "content":
      planContent(effect, draft, place);
      break;
    case "deliver":
      planDeliver(effect, draft, place);
      break;
    case "remember":
      planRemember(effect, draft, place);
      break;
    case "loading":
      planLoading(effect, draft);
      break;
    case "markAsRead":
      planMarkAsRead(draft, place);
      break;
    case "richMenu":
      planRichMenu(effect, draft);
      break;
    case "flush":
      planFlush(draft);
      break;
    case "track":
      planTrack(effect, draft);
      break;
  }
}
