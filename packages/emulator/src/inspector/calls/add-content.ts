import type { ContentAnswer } from "../contract.ts";
import { done, type PageCall, refused } from "../page-call.ts";
import { optionalText } from "../user-action.ts";

/** Takes the bytes of an image, video, audio or file of the user. LINE takes videos of 200 MB; a local chat needs less. */
export const addContent: PageCall = {
  method: "POST",
  path: "/content",
  bodyLimit: 50 * 1024 * 1024,
  answer({ bytes, headers, query: { fileName, duration } }, host) {
    if (bytes.byteLength === 0) return refused(400, "The body is empty.");
    const type = headers["content-type"] ?? "application/octet-stream";
    const length = Number(duration);
    const known = Number.isInteger(length) && length > 0 ? { duration: length } : {};
    const { contentId } = host.platform().contents.add({ type, ...optionalText({ fileName }), ...known }, bytes);
    return done({ contentId } satisfies ContentAnswer);
  },
};
