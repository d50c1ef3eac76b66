import type { VNode } from "preact";
import { mediaUrl } from "../safe-url.ts";

export function Avatar({ name, url }: { readonly name: string; readonly url: string | undefined }): VNode {
  const picture = mediaUrl(url);
  return (
    <span class="avatar" aria-hidden="true">
      {[...name.trim()][0] ?? "?"}
      {picture === undefined ? null : <img alt="" src={picture} />}
    </span>
  );
}
