import type { Step } from "../test-case.ts";
import { bot } from "./bot.ts";
import { event } from "./event.ts";
import { expectation } from "./expect.ts";
import { link } from "./link.ts";
import { pick } from "./pick.ts";
import { result } from "./result.ts";
import { sent } from "./sent.ts";
import { services } from "./services.ts";
import { snapshot } from "./snapshot.ts";
import type { StepKind } from "./step-kind.ts";
import { tap } from "./tap.ts";
import { user } from "./user.ts";
import { wait } from "./wait.ts";

/** Every kind of step, by its key. */
export const stepKinds: { readonly [K in Step["kind"]]: StepKind<K> } = {
  user,
  bot,
  snapshot,
  tap,
  pick,
  wait,
  event,
  link,
  services,
  result,
  sent,
  expect: expectation,
};
