import { contentOf } from "./content-of.ts";
import { type ApiEndpoint, ok } from "./endpoint.ts";
import { refusals } from "./refusals.ts";

/** Whether video or audio is ready to be fetched. */
export const contentTranscoding: ApiEndpoint = {
  method: "GET",
  path: "/v2/bot/message/{messageId}/content/transcoding",
  answer(call, line) {
    const found = contentOf(call, line);
    if (found === undefined || (found.kind !== "video" && found.kind !== "audio")) return refusals.notFound();
    return ok({ status: found.ready ? "succeeded" : "processing" });
  },
};
