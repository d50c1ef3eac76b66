const PATIENCE_MS = 2_000;

/** How long a film or sound plays, in whole milliseconds; `undefined` when the browser cannot tell. */
export async function mediaDuration(file: Blob): Promise<number | undefined> {
  const kind = file.type.split("/")[0];
  if (kind !== "audio" && kind !== "video") return undefined;
  const media = document.createElement(kind);
  const url = URL.createObjectURL(file);
  try {
    return await new Promise((resolve) => {
      setTimeout(resolve, PATIENCE_MS, undefined);
      media.addEventListener("error", () => resolve(undefined));
      media.addEventListener("loadedmetadata", () => resolve(wholeMs(media.duration)));
      media.preload = "metadata";
      media.src = url;
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function wholeMs(seconds: number): number | undefined {
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1000) : undefined;
}
