import { readFaultRequest } from "../fault-request.ts";
import { done, type PageCall, refused } from "../page-call.ts";

/** Says what goes wrong next. */
export const setFaults: PageCall = {
  method: "POST",
  path: "/faults",
  takesJson: true,
  answer({ body }, host) {
    const request = readFaultRequest(body);
    return request === undefined ? refused(400, "These are no faults.") : done(host.faults.set(request));
  },
};
