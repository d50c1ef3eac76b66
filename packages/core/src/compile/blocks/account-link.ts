import type { AccountLinkBlock } from "../../model/flow.ts";
import { setAction } from "../compile-action.ts";
import { errorTransitions } from "../ends.ts";
import type { StateConfig } from "../flow-config.ts";
import type { BlockState } from "./block-state.ts";
import { addAlways, finish, openState } from "./finish.ts";
import { mergeEvents } from "./merge-events.ts";

/** A link token lives ten minutes: https://developers.line.biz/en/docs/messaging-api/linking-accounts/ */
const tokenLife = 10 * 60_000;

/**
 * `accountLink`: a token is asked for, its link is said, and LINE tells when the user has followed it.
 *
 *     $open: ask for the token        → $link, saying the link
 *     $link: wait for accountLink.ok  → on; after ten minutes → $over, where the state says what happens on an error
 */
export function compileAccountLink(config: StateConfig, { state, block, on }: BlockState<AccountLinkBlock>): void {
  addAlways(config, state);
  if (Object.keys(on).length > 0) config.on = mergeEvents(on, {});
  const place = (step: string): string => `${state.name}:${step}`;
  const { transitions } = finish(config, state, [{ type: "linked" }, ...setAction(block.save)]);
  const open = openState(config, state);
  const errors = errorTransitions(state.onError);
  open.entry = [{ type: "linkToken", params: { id: state.name, waits: true } }];
  open.on = {
    [`request.${state.name}.done`]: [
      { target: `#${place("$link")}`, actions: [{ type: "offerLink", params: { state: state.name } }] },
    ],
    ...(errors.length > 0 ? { [`request.${state.name}.failed`]: errors } : {}),
  };
  const link: StateConfig = { id: place("$link"), on: { "accountLink.ok": transitions } };
  config.states = { ...config.states, $link: link };
  if (errors.length === 0) return;
  link.after = { [tokenLife]: [{ target: `#${place("$over")}`, actions: [{ type: "expire" }] }] };
  config.states.$over = { id: place("$over"), always: [...errors, { target: "#$cancel" }] };
}
