import { limits } from "../../limits.ts";
import { action } from "../action.ts";
import { jsonSize } from "../measure.ts";
import type { Place } from "../place.ts";
import { bool, byType, type Fields, isFields, object, oneOf, optional, type Rule } from "../rules.ts";
import { box } from "./box.ts";
import { image } from "./image.ts";
import { color } from "./style.ts";
import { video } from "./video.ts";

const blocks = ["header", "hero", "body", "footer"] as const;

const blockStyle = object({
  backgroundColor: optional(color),
  separator: optional(bool),
  separatorColor: optional(color),
});

const boxBlock = byType({ box });

const fields = object(
  {
    size: optional(oneOf("nano", "micro", "deca", "hecto", "kilo", "mega", "giga")),
    direction: optional(oneOf("ltr", "rtl")),
    header: optional(boxBlock),
    hero: optional(byType({ box, image, video })),
    body: optional(boxBlock),
    footer: optional(boxBlock),
    styles: optional(
      object({
        header: optional(blockStyle),
        hero: optional(blockStyle),
        body: optional(blockStyle),
        footer: optional(blockStyle),
      }),
    ),
    action: optional(action("flex")),
  },
  (value, at) => {
    someBlock(value, at);
    placedBlocks(value, at);
    roomForVideo(value, at);
  },
);

/** `bubble`: up to four blocks. Its size is looked at first: it also bounds how deep boxes can lie in each other. */
export const bubble: Rule = (value, at) => {
  const { max } = limits.flexBubbleSize;
  if (jsonSize(value, max) > max) at.report("too-large", `The size of a bubble must be at most ${max} bytes`);
  else fields(value, at);
};

function someBlock(value: Fields, at: Place): void {
  if (blocks.every((block) => value[block] === undefined)) {
    at.report("wrong-count", "At least one block must be specified");
  }
}

/** What fills a block cannot be taken out of its layout. */
function placedBlocks(value: Fields, at: Place): void {
  for (const name of blocks) {
    const block = value[name];
    if (isFields(block) && block.position === "absolute") {
      at.inside(name, () => at.reportAt("position", "not-one-of", "invalid property"));
    }
  }
}

function roomForVideo({ hero, size = "mega" }: Fields, at: Place): void {
  if (isFields(hero) && hero.type === "video" && size !== "kilo" && size !== "mega" && size !== "giga") {
    at.reportAt("hero", "not-allowed", "A video needs a bubble of size kilo, mega or giga");
  }
}
