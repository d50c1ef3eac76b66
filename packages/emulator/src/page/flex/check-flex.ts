import { type FlexJson, isJson, jsonList } from "./json.ts";

/** What phones may draw differently or refuse, in one sentence each; the page shows it below the message. */
export function checkFlex(container: unknown): readonly string[] {
  if (!isJson(container)) return ["The contents are not an object."];
  const found: string[] = [];
  if (container.type === "carousel") {
    const bubbles = jsonList(container.contents);
    checkBytes(container, 50, "carousel", found);
    if (bubbles.length === 0 || bubbles.length > 12)
      found.push(`A carousel has 1 to 12 bubbles, not ${bubbles.length}.`);
    if (new Set(bubbles.map((bubble) => bubble.size ?? "mega")).size > 1) {
      found.push("The bubbles of a carousel must have one size.");
    }
    for (const bubble of bubbles) checkBubble(bubble, true, found);
  } else {
    checkBubble(container, false, found);
  }
  return [...new Set(found)];
}

function checkBubble(bubble: FlexJson, inCarousel: boolean, found: string[]): void {
  checkBytes(bubble, 30, "bubble", found);
  const hero = bubble.hero;
  if (isJson(hero) && hero.type === "video") {
    const size = bubble.size ?? "mega";
    if (inCarousel) found.push("A video cannot stand in a carousel.");
    if (size !== "kilo" && size !== "mega" && size !== "giga") {
      found.push("A video needs a bubble of the size kilo, mega or giga.");
    }
  }
  for (const name of ["header", "hero", "body", "footer"]) {
    const root = bubble[name];
    if (!isJson(root)) continue;
    if (jsonList(root.contents)[0]?.position === "absolute") {
      found.push("The first component of a block cannot be absolute.");
    }
    checkChildren(root, found);
  }
}

function checkChildren(box: FlexJson, found: string[]): void {
  for (const child of jsonList(box.contents)) {
    if (child.type === "video") found.push("A video can only be a hero.");
    if (child.type === "icon" && box.layout !== "baseline") found.push("An icon can only stand in a baseline box.");
    if (child.position === "absolute" && !placed(child)) {
      found.push("An absolute component without a vertical and a horizontal offset stands elsewhere on each phone.");
    }
    if (child.type === "box") checkChildren(child, found);
  }
}

function placed(component: FlexJson): boolean {
  const set = (...names: string[]): boolean => names.some((name) => component[name] !== undefined);
  return set("offsetTop", "offsetBottom") && set("offsetStart", "offsetEnd");
}

function checkBytes(json: FlexJson, limit: number, kind: string, found: string[]): void {
  const bytes = new TextEncoder().encode(JSON.stringify(json)).length;
  if (bytes > limit * 1024)
    found.push(`The JSON of a ${kind} may have ${limit} KB; this has ${Math.ceil(bytes / 1024)}.`);
}
