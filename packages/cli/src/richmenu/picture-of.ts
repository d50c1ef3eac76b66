import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RichMenuDrawing, RichMenuVersion } from "@renga/line";
import { richMenuImageBytes } from "@renga/line-protocol";
import { CliError } from "../cli-error.ts";
import { drawRichMenu } from "./draw-rich-menu.ts";
import { imageSize } from "./image-size.ts";

/**
 * The picture of a rich menu: its file in the bot's folder, or drawn.
 * @throws CliError where the file is none that LINE takes, or no font of this machine has a letter that is to be drawn.
 */
export async function pictureOf(folder: string, { picture, request, alias }: RichMenuVersion): Promise<Uint8Array> {
  if ("drawing" in picture) return await render(picture.drawing, alias);
  const bytes = readPicture(folder, picture.file);
  const { width, height } = imageSize(bytes) ?? {};
  if (width === undefined) throw new CliError(`${picture.file} is neither a PNG nor a JPEG.`);
  const wanted = request.size;
  if (width !== wanted.width || height !== wanted.height) {
    throw new CliError(
      `${picture.file} has ${width} x ${height} pixels; the rich menu "${alias}" has ${wanted.width} x ${wanted.height}.`,
      "LINE wants them to be the same: scale the picture, or change the menu's size.",
    );
  }
  if (bytes.length > richMenuImageBytes) {
    throw new CliError(`${picture.file} has ${bytes.length} bytes; LINE takes 1 MB.`, "Save it as a JPEG.");
  }
  return bytes;
}

function readPicture(folder: string, file: string): Uint8Array {
  // The name comes from the bot's files: it must not lead out of the folder.
  if (file.split("/").includes("..")) throw new CliError(`${file} lies outside the bot's folder.`);
  try {
    return readFileSync(join(folder, file));
  } catch {
    throw new CliError(`There is no ${file}.`, `Put it there, or leave "image" out: then the menu is drawn.`);
  }
}

async function render(drawing: RichMenuDrawing, alias: string): Promise<Uint8Array> {
  // Loaded now: it is large, and only menus that are drawn need it.
  const { Resvg } = await import("@resvg/resvg-js");
  const letters = [...new Set(drawing.areas.flatMap(({ label = "" }) => [...label.replace(/\s/g, "")]))];
  const missing = missingLetters(letters, (svg) => new Resvg(svg).render());
  if (missing.length > 0) {
    throw new CliError(
      `No font of this machine has ${missing.join(" ")}, which the rich menu "${alias}" is drawn with.`,
      "Install one (on Debian: apt install fonts-noto-cjk fonts-thai-tlwg), or give the menu an `image`.",
    );
  }
  return new Resvg(drawRichMenu(drawing)).render().asPng();
}

interface Rendered {
  readonly width: number;
  readonly pixels: Uint8Array;
}

/** Pixels of the square in which a letter is tried. */
const cell = 32;

/**
 * Letters that look like one that no font has: empty, or a box. The first two squares are those: a code point that is never
 * given a letter, and nothing.
 */
function missingLetters(letters: readonly string[], render: (svg: string) => Rendered): string[] {
  const squares = ["\u{10fffd}", "", ...letters].map(
    (letter, index) =>
      `<text x="${index * cell + 4}" y="24" font-family="sans-serif" font-size="20">${letter.replace(/[&<>]/g, "")}</text>`,
  );
  const width = squares.length * cell;
  const { pixels } = render(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${cell}">${squares.join("")}</svg>`,
  );
  const looks = squares.map((_, index) => lookOf(pixels, width, index));
  return letters.filter((letter, index) => {
    const look = looks[index + 2];
    return !/[&<>]/.test(letter) && (look === looks[0] || look === looks[1]);
  });
}

function lookOf(pixels: Uint8Array, width: number, index: number): string {
  const rows = Array.from({ length: cell }, (_, row) => {
    const start = (row * width + index * cell) * 4;
    return Buffer.from(pixels.subarray(start, start + cell * 4)).toString("base64");
  });
  return rows.join("");
}
