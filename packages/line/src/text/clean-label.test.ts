import { expect, it } from "vitest";
import { cleanLabel } from "./clean-label.ts";
import { cutText, fitsIn } from "./cut-text.ts";

it.each([
  ["Cancel\u202edlrow", "Canceldlrow"],
  ["\u2066a\u2069\u200f", "a"],
  ["a\n b\t\tc\u0000", "a b c"],
  ["👨‍👩‍👧 नमस्ते\u200d", "👨‍👩‍👧 नमस्ते\u200d"],
  [" ", "…"],
  ["\u200b", "…"],
  ["\ud83d", "\ufffd"],
])("a label reads as what it is: %j", (text, clean) => {
  expect(cleanLabel(text)).toBe(clean);
});

it.each([
  ["twenty characters ok", 20, "twenty characters ok"],
  ["twenty-one characters", 20, "twenty-one characte…"],
  ["a word and then more", 8, "a word…"],
  ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦"],
  ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 2, "👨‍👩‍👧‍👦…"],
  ["がぎぐ", 3, "がぎぐ"],
])("%j is cut at %i graphemes", (text, max, cut) => {
  expect(cutText(text, max)).toBe(cut);
  expect(fitsIn(text, max)).toBe(cut === text);
});
