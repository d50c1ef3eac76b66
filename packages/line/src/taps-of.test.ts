import type { Value } from "@renga/core";
import { describe, expect, it } from "vitest";
import { codec, sayEffect, tap } from "../testing/test-codec.ts";
import { renderSay } from "./render-say.ts";
import { tapsOf } from "./taps-of.ts";

function tapsIn(message: { [key: string]: Value }) {
  return renderSay(sayEffect([message]), codec).messages.flatMap((rendered) => tapsOf(rendered, codec));
}

describe("what can be tapped in a message", () => {
  it("is everything that sends something back, in its order", () => {
    const taps = tapsIn({
      buttons: {
        text: "Hi",
        defaultAction: { label: "Whole", data: "whole=1" },
        actions: [
          { label: "Say", say: "said" },
          { label: "Map", uri: "https://example.com" },
          { label: "Copy", copy: "x" },
          { label: "Day", pick: "date" },
        ],
      },
      quickReply: [
        { type: "camera", label: "Photo" },
        { type: "cameraRoll", label: "Album" },
        { type: "location", label: "Place" },
      ],
    });
    expect(taps.map(({ label, picker, input }) => [label, input.type, picker])).toEqual([
      ["Whole", "postback", undefined],
      ["Say", "text", undefined],
      ["Day", "postback", "date"],
      ["Photo", "image", "camera"],
      ["Album", "image", "cameraRoll"],
      ["Place", "location", "location"],
    ]);
    expect(taps[0]?.input.data).toEqual({ whole: "1" });
    expect(taps[1]?.input.text).toBe("said");
  });

  it("has the tap of a choice, whatever its form", () => {
    for (const as of ["quickReply", "buttons", "confirm", "carousel", "flex"] as const) {
      const choices = [
        { label: "One", tap: { ...tap, option: "1" } },
        { label: "Two", tap: { ...tap, option: "2" } },
      ];
      const { messages } = renderSay(sayEffect([{ text: "Which?" }], { as, choices }), codec);
      const taps = messages.flatMap((message) => tapsOf(message, codec));
      expect(taps.map(({ label, input }) => [label, input.type, input.tap?.option])).toEqual([
        ["One", "tap", "1"],
        ["Two", "tap", "2"],
      ]);
    }
  });

  it("finds the areas of an imagemap and the parts of a Flex message, named by their own words", () => {
    const area = [0, 0, 1040, 1040];
    const imagemap = { url: "https://example.com/m", altText: "m", height: 1040, actions: [{ area, say: "Floor" }] };
    expect(tapsIn({ imagemap }).map(({ label }) => label)).toEqual(["Floor"]);
    const text = { type: "text", text: "Tap me", action: { type: "postback", data: "a=b" } };
    const flex = { type: "bubble", body: { type: "box", layout: "vertical", contents: [text] } };
    expect(tapsIn({ flex }).map(({ label }) => label)).toEqual(["Tap me"]);
  });

  it("is nothing in a plain text", () => {
    expect(tapsOf("text", codec)).toEqual([]);
    expect(tapsOf({ type: "text", text: "Hi" }, codec)).toEqual([]);
  });
});
