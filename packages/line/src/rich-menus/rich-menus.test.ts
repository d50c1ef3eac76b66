import { loadBot } from "@renga/core";
import { checkRichMenu as refusals } from "@renga/line-protocol";
import { describe, expect, it } from "vitest";
import { lineChannel } from "../line-channel.ts";
import { placeAreas } from "./place-areas.ts";
import { richMenusOf } from "./rich-menus-of.ts";

const bot = { name: "bot.yaml", text: "renga: 1\nbot: osteria\nlocales: [ja, en]\ntimezone: Asia/Tokyo\n" };

function menu(name: string, text: string): { name: string; text: string } {
  return { name: `richmenus/${name}.richmenu.yaml`, text: `renga: 1\nrichMenu: ${name}\n${text}` };
}

function load(...files: { name: string; text: string }[]) {
  return loadBot([bot, ...files], { channel: lineChannel });
}

/** What is told of a menu, by line. */
function told(text: string, ...others: { name: string; text: string }[]): string[] {
  const file = menu("main", text);
  return loadBot([bot, file, ...others], { channel: lineChannel })
    .diagnostics.filter(({ range }) => range.source.name === file.name)
    .map(({ range, message }) => `${file.text.slice(0, range.start).split("\n").length}: ${message}`);
}

const main = menu(
  "main",
  `chatBarText: { ja: メニュー, en: Menu }
layout: 2x3
areas:
  - { label: { ja: 予約, en: Book a table }, icon: calendar, rows: 2, action: { data: { action: book }, displayText: { ja: 予約, en: Book } } }
  - { label: { ja: 地図, en: Map }, icon: pin, action: { uri: https://example.com/map } }
  - { action: { ja: 営業時間, en: Opening hours } }
  - { label: { ja: 注文, en: Orders }, columns: 2, colors: { background: "#06c755", text: "#ffffff" }, action: { richMenu: orders } }
show: default
`,
);

const orders = menu(
  "orders",
  "chatBarText: Orders\nsize: compact\nimage: orders.png\nselected: false\nareas:\n  - { bounds: { x: 0, y: 0, width: 2500, height: 843 }, action: { type: richmenuswitch, richMenuAliasId: main, label: back, data: back } }\n",
);

describe("the rich menus of a bot", () => {
  const { bot: loaded, diagnostics } = load(main, orders);
  const menus = loaded ? richMenusOf(loaded) : [];

  it("check without a fault, and LINE would take each", () => {
    expect(diagnostics.map(({ message }) => message)).toEqual([]);
    expect(menus.flatMap(({ request }) => refusals(request))).toEqual([]);
  });

  it("are one for each language where their words differ", () => {
    expect(menus.map(({ alias, isDefault }) => [alias, isDefault])).toEqual([
      ["main-ja", true],
      ["main-en", false],
      ["orders", false],
    ]);
  });

  it("say LINE's own words, with the areas where the layout puts them", () => {
    expect(menus[1]?.request).toEqual({
      size: { width: 2500, height: 1686 },
      selected: true,
      name: "main",
      chatBarText: "Menu",
      areas: [
        {
          bounds: { x: 0, y: 0, width: 833, height: 1686 },
          action: { type: "postback", label: "Book a table", data: "action=book", displayText: "Book" },
        },
        {
          bounds: { x: 833, y: 0, width: 834, height: 843 },
          action: { type: "uri", label: "Map", uri: "https://example.com/map" },
        },
        {
          bounds: { x: 1667, y: 0, width: 833, height: 843 },
          action: { type: "message", label: "Opening hours", text: "Opening hours" },
        },
        {
          bounds: { x: 833, y: 843, width: 1667, height: 843 },
          action: { type: "richmenuswitch", richMenuAliasId: "orders", data: "richMenu=orders", label: "Orders" },
        },
      ],
    });
  });

  it("find one another in the language of the tab that is tapped", () => {
    const [area] = menus[2]?.request.areas ?? [];
    expect(area?.action).toMatchObject({ type: "richmenuswitch", richMenuAliasId: "main-ja", data: "back" });
  });

  it("have a picture beside their file, or one to be drawn", () => {
    expect(menus[2]?.picture).toEqual({ file: "richmenus/orders.png" });
    const [, english] = menus;
    const drawn = english && "drawing" in english.picture ? english.picture.drawing : undefined;
    expect(drawn?.areas.map(({ label, icon, colors }) => [label, icon, colors.background])).toEqual([
      ["Book a table", "calendar", "#ffffff"],
      ["Map", "pin", "#ffffff"],
      ["Opening hours", undefined, "#ffffff"],
      ["Orders", undefined, "#06c755"],
    ]);
  });
});

describe("a rich menu that LINE would refuse is told where it was written", () => {
  it.each([
    ["layout: 1x1\nchatBarText: A bar that is too long\nareas: [{ action: a }]", [4, /chatBarText/]],
    ["layout: 1x1\nchatBarText: Menu\nareas:\n  - { action: a }\n  - { action: b }", [7, /no place left .* "1x1"/]],
    ["chatBarText: Menu\nareas: [{ action: a }]", [4, /give it "bounds", or the menu a "layout"/]],
    [
      "layout: 1x1\nchatBarText: Menu\nareas: [{ action: a, bounds: { x: 0, y: 0, width: 1, height: 1 } }]",
      [5, /cannot stand beside/],
    ],
    ["layout: 1x1\nchatBarText: Menu\nareas: [{ action: { richMenu: ordres } }]", [5, /"ordres" does not exist/]],
    ["layout: 1x1\nchatBarText: Menu\nareas: [{ action: { $tap: x, label: X } }]", [5, /belongs to no conversation/]],
    ["layout: 1x1\nchatBarText: Menu\nareas: [{ action: { type: camera, label: X } }]", [5, /type/]],
    ["size: { width: 800, height: 600 }\nlayout: 1x1\nchatBarText: Menu\nareas: [{ action: a }]", [3, /1.45/]],
    ["layout: 1x1\nchatBarText: Menu\nareas: [{ action: '{{ user.name }}' }]", [5, /nothing in it can be computed/]],
  ] as const)("%s", (text, [line, message]) => {
    const [first = ""] = told(`${text}\n`, orders);
    expect(first).toMatch(message);
    expect(first).toMatch(new RegExp(`^${line}:`));
  });
});

describe("areas in a grid", () => {
  it("take the first free place, and leave no gap where pixels do not divide", () => {
    const span = { rows: 1, columns: 1 };
    const placed = placeAreas({ rows: 1, columns: 3 }, [span, span, span, span], { width: 1000, height: 250 });
    expect(placed.map((one) => one && [one.x, one.width])).toEqual([[0, 333], [333, 334], [667, 333], undefined]);
  });
});
