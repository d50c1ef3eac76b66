import type { VNode } from "preact";
import { fileSize } from "../format.ts";
import { FileIcon } from "../icons.tsx";
import { contentUrl } from "./content-url.ts";
import type { MessageProps } from "./message-view.ts";
import { number, text } from "./read.ts";

export function file({ message }: MessageProps): VNode {
  return (
    <a class="bubble file" href={contentUrl(message)} download={text(message.fileName)}>
      <FileIcon />
      <span>
        <strong>{text(message.fileName)}</strong>
        <small>{fileSize(number(message.fileSize))}</small>
      </span>
    </a>
  );
}
