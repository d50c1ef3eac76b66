import { done, type PageCall } from "../page-call.ts";

export const getState: PageCall = {
  method: "GET",
  path: "/state",
  answer: (_, host) => done(host.state()),
};
