import type { VNode } from "preact";
import { sheet } from "../store.ts";
import { EventSheet } from "./event-sheet.tsx";
import { LocationSheet } from "./location-sheet.tsx";
import { PictureSheet } from "./picture-sheet.tsx";
import { PlusSheet } from "./plus-sheet.tsx";
import { StickerSheet } from "./sticker-sheet.tsx";
import { TimeSheet } from "./time-sheet.tsx";

export function OpenSheet(): VNode | null {
  const open = sheet.value;
  switch (open?.kind) {
    case undefined:
      return null;
    case "plus":
      return <PlusSheet />;
    case "stickers":
      return <StickerSheet />;
    case "location":
      return <LocationSheet />;
    case "event":
      return <EventSheet />;
    case "time":
      return <TimeSheet request={open.request} />;
    case "picture":
      return <PictureSheet url={open.url} />;
  }
}
