import type { VNode } from "preact";
import { BlockIcon, BoltIcon, CameraIcon, FaceIcon, FileIcon, FriendIcon, PhotoIcon, PinIcon } from "../icons.tsx";
import { choosePicture, type Sheet, send, sendFile, sheet, words } from "../store.ts";
import { closeSheet, SheetFrame } from "./sheet-frame.tsx";

export function PlusSheet(): VNode {
  const said = words.value;
  const open = (kind: Sheet): (() => void) => {
    return () => {
      sheet.value = kind;
    };
  };
  const then = (deed: () => void): (() => void) => {
    return () => {
      closeSheet();
      deed();
    };
  };
  return (
    <SheetFrame title="Send" testId="plus-sheet">
      <div class="tiles">
        <Tile testId="plus-photo" icon={PhotoIcon} label={said.photo} onClick={then(() => choosePicture(false))} />
        <Tile testId="plus-camera" icon={CameraIcon} label={said.camera} onClick={then(() => choosePicture(true))} />
        <label class="tile">
          <span class="tile-face">
            <FileIcon />
          </span>
          {said.file}
          <input
            type="file"
            class="hidden"
            data-testid="plus-file"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              closeSheet();
              if (file !== undefined) void sendFile(file);
            }}
          />
        </label>
        <Tile testId="plus-location" icon={PinIcon} label={said.location} onClick={open({ kind: "location" })} />
        <Tile testId="plus-sticker" icon={FaceIcon} label={said.sticker} onClick={open({ kind: "stickers" })} />
        <Tile testId="plus-event" icon={BoltIcon} label="Raw event" onClick={open({ kind: "event" })} />
        <Tile
          testId="plus-follow"
          icon={FriendIcon}
          label={said.follow}
          onClick={then(() => void send({ type: "follow" }))}
        />
        <Tile
          testId="plus-block"
          icon={BlockIcon}
          label={said.block}
          onClick={then(() => void send({ type: "unfollow" }))}
        />
      </div>
    </SheetFrame>
  );
}

function Tile(props: {
  readonly testId: string;
  readonly icon: () => VNode;
  readonly label: string;
  readonly onClick: () => void;
}): VNode {
  const Icon = props.icon;
  return (
    <button type="button" class="tile" data-testid={props.testId} onClick={props.onClick}>
      <span class="tile-face">
        <Icon />
      </span>
      {props.label}
    </button>
  );
}
