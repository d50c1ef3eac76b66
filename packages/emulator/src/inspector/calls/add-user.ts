import { done, type PageCall } from "../page-call.ts";
import { optionalText } from "../user-action.ts";

export const addUser: PageCall = {
  method: "POST",
  path: "/users",
  takesJson: true,
  answer: ({ body: { displayName, language, following } }, host) =>
    done(host.platform().users.add({ ...optionalText({ displayName, language }), following: following !== false })),
};
