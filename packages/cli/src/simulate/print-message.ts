/** A message of LINE as lines of text: what a person would read, without the buttons. */
export function printMessage(message: Readonly<Record<string, unknown>>): string[] {
  switch (message.type) {
    case "text":
    case "textV2":
      return String(message.text).split("\n");
    case "sticker":
      return [`[sticker ${message.packageId}/${message.stickerId}]`];
    case "location":
      return [`[location ${[message.title, message.address].filter(Boolean).join(", ")}]`];
    case "image":
    case "video":
    case "audio":
      return [`[${message.type} ${message.originalContentUrl}]`];
    case "template":
      return textsOf(message.template, ["title", "text"]);
    case "flex":
      return textsOf(message.contents, ["text"]);
    case "imagemap":
      return [`[imagemap ${message.altText}]`];
    default:
      return [`[${message.type}]`];
  }
}

/** The texts under these keys, in document order; those of actions are buttons, which are shown by number. */
function textsOf(value: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, keys));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (keys.includes(key) && typeof part === "string") return part.split("\n");
    return key === "action" || key === "actions" || key === "defaultAction" ? [] : textsOf(part, keys);
  });
}
