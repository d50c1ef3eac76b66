import { type PageCall, refused } from "../page-call.ts";

const shownForm = /^(?:image\/(?:png|jpeg|gif|webp)|video\/[\w.+-]+|audio\/[\w.+-]+)$/i;

/** Gives bytes back to the page. What a user has sent must not run as a page here, whatever it claims to be. */
export const getContent: PageCall = {
  method: "GET",
  path: "/content/:id",
  answer({ params: { id = "" } }, host) {
    const { chats, contents } = host.platform();
    const contentId = chats.get(id)?.contentId ?? id;
    const content = contents.get(contentId);
    const bytes = contents.bytes(contentId);
    if (content === undefined || bytes === undefined) return refused(404, "There is no content of this id.");
    const isShown = shownForm.test(content.type);
    return {
      status: 200,
      body: bytes,
      headers: {
        "content-type": isShown ? content.type : "application/octet-stream",
        "content-disposition": isShown ? "inline" : "attachment",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
      },
    };
  },
};
