/**
 * The numbers of the Messaging API, one row each. Checks read them from here, and a test tries each at n-1, n and n+1.
 *
 * - `utf16`: UTF-16 code units, what `string.length` says (LINE's default unit);
 * - `grapheme`: characters as a reader sees them, grapheme clusters;
 * - `count`: entries of a list; `bytes`: UTF-8 bytes of the JSON.
 */
export type LimitUnit = "utf16" | "grapheme" | "count" | "bytes";

/** Where a number is written: LINE's OpenAPI files, its API reference, or nowhere (then `what` says what was assumed). */
export type LimitSource = "openapi" | "reference" | "assumed";

export interface Limit {
  readonly what: string;
  readonly min: number;
  readonly max: number;
  readonly unit: LimitUnit;
  readonly source: LimitSource;
}

/** Limits of message objects: what `checkMessages` refuses. */
export const limits = {
  messages: { what: "messages of one call", min: 1, max: 5, unit: "count", source: "openapi" },
  quickReplyItems: { what: "quick reply items", min: 1, max: 13, unit: "count", source: "openapi" },
  quickReplyImageUrl: { what: "image URL of a quick reply item", min: 1, max: 2000, unit: "utf16", source: "openapi" },
  senderName: { what: "name of a sender", min: 1, max: 20, unit: "utf16", source: "openapi" },
  senderIconUrl: { what: "icon URL of a sender", min: 1, max: 2000, unit: "utf16", source: "openapi" },
  mediaUrl: { what: "URL of an image, video or audio file", min: 1, max: 2000, unit: "utf16", source: "reference" },

  textMessageText: { what: "text of a text message", min: 1, max: 5000, unit: "utf16", source: "reference" },
  textMessageEmojis: { what: "emojis of a text message", min: 0, max: 20, unit: "count", source: "reference" },
  textV2Text: { what: "text of a textV2 message", min: 1, max: 5000, unit: "utf16", source: "reference" },
  textV2Substitutions: {
    what: "substitutions of a textV2 message",
    min: 0,
    max: 100,
    unit: "count",
    source: "reference",
  },
  textV2SubstitutionKey: { what: "key of a textV2 substitution", min: 1, max: 20, unit: "utf16", source: "reference" },
  textV2Mentions: { what: "mentions in a textV2 message", min: 0, max: 20, unit: "count", source: "reference" },
  textV2Emojis: { what: "emojis in a textV2 message", min: 0, max: 20, unit: "count", source: "reference" },
  videoTrackingId: { what: "tracking id of a video message", min: 1, max: 100, unit: "utf16", source: "reference" },
  locationTitle: { what: "title of a location message", min: 1, max: 100, unit: "utf16", source: "reference" },
  locationAddress: { what: "address of a location message", min: 1, max: 100, unit: "utf16", source: "reference" },
  couponDeliveryTag: { what: "delivery tag of a coupon message", min: 1, max: 30, unit: "utf16", source: "openapi" },

  altText: {
    what: "alternative text of an imagemap, template or Flex message",
    min: 1,
    max: 1500,
    unit: "utf16",
    source: "reference",
  },
  imagemapActions: { what: "actions of an imagemap", min: 1, max: 50, unit: "count", source: "reference" },
  imagemapMessageText: {
    what: "text of an imagemap message action",
    min: 1,
    max: 400,
    unit: "utf16",
    source: "reference",
  },
  imagemapLinkUri: { what: "link URI of an imagemap", min: 1, max: 1000, unit: "utf16", source: "reference" },
  imagemapLabel: { what: "label of an imagemap action", min: 0, max: 100, unit: "utf16", source: "reference" },
  imagemapVideoLinkLabel: {
    what: "label of an imagemap video's link",
    min: 1,
    max: 30,
    unit: "utf16",
    source: "reference",
  },

  buttonsText: {
    what: "text of a buttons template without title and image",
    min: 1,
    max: 160,
    unit: "grapheme",
    source: "reference",
  },
  buttonsTextBesideImage: {
    what: "text of a buttons template with title or image",
    min: 1,
    max: 60,
    unit: "grapheme",
    source: "reference",
  },
  templateTitle: {
    what: "title of a buttons template or carousel column",
    min: 1,
    max: 40,
    unit: "grapheme",
    source: "reference",
  },
  buttonsActions: { what: "actions of a buttons template", min: 1, max: 4, unit: "count", source: "reference" },
  confirmText: { what: "text of a confirm template", min: 1, max: 240, unit: "grapheme", source: "reference" },
  confirmActions: { what: "actions of a confirm template", min: 2, max: 2, unit: "count", source: "reference" },
  carouselColumns: { what: "columns of a carousel template", min: 1, max: 10, unit: "count", source: "reference" },
  columnText: {
    what: "text of a carousel column without title and image",
    min: 1,
    max: 120,
    unit: "grapheme",
    source: "reference",
  },
  columnTextBesideImage: {
    what: "text of a carousel column with title or image",
    min: 1,
    max: 60,
    unit: "grapheme",
    source: "reference",
  },
  columnActions: { what: "actions of a carousel column", min: 1, max: 3, unit: "count", source: "reference" },
  imageCarouselColumns: {
    what: "columns of an image carousel template",
    min: 1,
    max: 10,
    unit: "count",
    source: "reference",
  },

  flexBubbleSize: {
    what: "JSON of a Flex bubble (30 KB, taken as KiB)",
    min: 0,
    max: 30720,
    unit: "bytes",
    source: "assumed",
  },
  flexCarouselSize: {
    what: "JSON of a Flex carousel (50 KB, taken as KiB)",
    min: 0,
    max: 51200,
    unit: "bytes",
    source: "assumed",
  },
  flexCarouselBubbles: { what: "bubbles of a Flex carousel", min: 1, max: 12, unit: "count", source: "reference" },
  flexAnimatedImages: {
    what: "animated images in a Flex message",
    min: 0,
    max: 10,
    unit: "count",
    source: "reference",
  },

  actionLabel: {
    what: "label of an action in a template or quick reply",
    min: 1,
    max: 20,
    unit: "grapheme",
    source: "reference",
  },
  imageCarouselLabel: {
    what: "label of an action in an image carousel",
    min: 0,
    max: 12,
    unit: "grapheme",
    source: "reference",
  },
  flexLabel: { what: "label of an action in a Flex message", min: 0, max: 40, unit: "grapheme", source: "reference" },
  flexButtonLabel: {
    what: "label of the action of a Flex button",
    min: 1,
    max: 40,
    unit: "grapheme",
    source: "reference",
  },
  actionData: {
    what: "data of a postback or datetimepicker action",
    min: 0,
    max: 300,
    unit: "utf16",
    source: "openapi",
  },
  postbackDisplayText: {
    what: "display text of a postback action",
    min: 1,
    max: 300,
    unit: "grapheme",
    source: "reference",
  },
  postbackText: { what: "text of a postback action", min: 1, max: 300, unit: "grapheme", source: "reference" },
  postbackFillInText: {
    what: "fill-in text of a postback action",
    min: 1,
    max: 300,
    unit: "grapheme",
    source: "reference",
  },
  messageActionText: { what: "text of a message action", min: 1, max: 300, unit: "grapheme", source: "reference" },
  actionUri: { what: "URI of a uri action", min: 1, max: 1000, unit: "utf16", source: "reference" },
  actionAltUri: { what: "desktop URI of a uri action", min: 1, max: 1000, unit: "utf16", source: "openapi" },
  clipboardText: { what: "text of a clipboard action", min: 1, max: 1000, unit: "utf16", source: "openapi" },
} as const;

/** Limits of a rich menu. */
export const richMenuLimits = {
  name: { what: "name of a rich menu", min: 1, max: 300, unit: "utf16", source: "openapi" },
  chatBarText: { what: "text of the chat bar", min: 1, max: 14, unit: "grapheme", source: "reference" },
  areas: { what: "areas of a rich menu", min: 0, max: 20, unit: "count", source: "openapi" },
  aliasId: { what: "id of a rich menu's alias", min: 1, max: 32, unit: "utf16", source: "openapi" },
} as const;

/** Of a rich menu and of its picture, which must have the same size: pixels, and width by height at least. */
export const richMenuSize = { minWidth: 800, maxWidth: 2500, minHeight: 250, minRatio: 1.45 } as const;

/** Bytes of a rich menu's picture at most. */
export const richMenuImageBytes = 1_048_576;

/** Limits of the calls around the messages. */
export const requestLimits = {
  bodySize: { what: "JSON body of a call", min: 0, max: 2097152, unit: "bytes", source: "reference" },
  multicastRecipients: { what: "recipients of a multicast", min: 1, max: 500, unit: "count", source: "openapi" },
  customAggregationUnits: { what: "aggregation units of a call", min: 0, max: 1, unit: "count", source: "openapi" },
  customAggregationUnit: { what: "name of an aggregation unit", min: 1, max: 30, unit: "utf16", source: "openapi" },
  webhookEndpoint: { what: "webhook URL", min: 1, max: 500, unit: "utf16", source: "openapi" },
} as const;
