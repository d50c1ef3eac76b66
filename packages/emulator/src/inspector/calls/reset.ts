import { done, type PageCall } from "../page-call.ts";

/** Begins anew, with the same bot and settings. */
export const reset: PageCall = {
  method: "POST",
  path: "/reset",
  answer(_, host) {
    host.reset();
    return done(host.state());
  },
};
