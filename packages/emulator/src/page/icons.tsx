import type { VNode } from "preact";

/** Line drawings of 24 by 24, coloured by the text around them; the words stand on the button that holds them. */
function drawing(path: string): () => VNode {
  return () => (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export const BackIcon: () => VNode = drawing("M15 4l-8 8 8 8");
export const CloseIcon: () => VNode = drawing("M5 5l14 14M19 5L5 19");
export const PlusIcon: () => VNode = drawing("M12 4v16M4 12h16");
export const SendIcon: () => VNode = drawing("M4 4l17 8-17 8 3-8zM7 12h7");
export const PhotoIcon: () => VNode = drawing("M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 6M16 9h.01");
export const CameraIcon: () => VNode = drawing("M3 8h4l2-3h6l2 3h4v12H3zM12 17a4 4 0 1 0 0-8 4 4 0 0 0 0 8z");
export const FileIcon: () => VNode = drawing("M6 3h8l5 5v13H6zM14 3v5h5");
export const PinIcon: () => VNode = drawing(
  "M12 21c-5-6-7-8.5-7-12a7 7 0 0 1 14 0c0 3.5-2 6-7 12zM12 11.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
);
export const FaceIcon: () => VNode = drawing(
  "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8.5 10h.01M15.5 10h.01M8 14.5q4 3.5 8 0",
);
export const FriendIcon: () => VNode = drawing("M10 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM3 20q0-6 7-6t7 6M18 8v6M15 11h6");
export const BlockIcon: () => VNode = drawing("M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM6 6l12 12");
export const BoltIcon: () => VNode = drawing("M13 3L5 14h6l-1 7 8-11h-6z");
export const PlayIcon: () => VNode = drawing("M8 5l11 7-11 7z");
export const PauseIcon: () => VNode = drawing("M8 5v14M16 5v14");
export const MoonIcon: () => VNode = drawing("M20 14A8.5 8.5 0 0 1 10 4a8.5 8.5 0 1 0 10 10z");
export const SunIcon: () => VNode = drawing(
  "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2",
);
export const CopyIcon: () => VNode = drawing("M8 8h12v12H8zM16 8V4H4v12h4");
export const QuoteIcon: () => VNode = drawing("M10 5L4 11l6 6M4 11h9q7 0 7 8");
export const AgainIcon: () => VNode = drawing("M20 11a8 8 0 1 0-2 6M20 5v6h-6");
export const GearIcon: () => VNode = drawing(
  "M4 7h10M18 7h2M4 17h2M10 17h10M16 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
);
