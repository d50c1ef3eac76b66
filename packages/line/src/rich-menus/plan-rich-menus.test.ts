import { describe, expect, it } from "vitest";
import { type ChannelRichMenus, planRichMenus, type RichMenuStep, type WantedRichMenu } from "./plan-rich-menus.ts";

const request = (name: string): WantedRichMenu["request"] => ({
  size: { width: 2500, height: 843 },
  selected: true,
  name: `renga:shop:${name}`,
  chatBarText: "Menu",
  areas: [],
});

const want = (alias: string, hash: string, isDefault = false): WantedRichMenu => ({
  alias,
  isDefault,
  request: request(`${alias}:${hash}`),
});

const nothing: ChannelRichMenus = { menus: [], aliases: [] };

/** Steps in words. */
function planned(wanted: readonly WantedRichMenu[], channel: ChannelRichMenus): string[] {
  const plan = planRichMenus("shop", wanted, channel);
  return plan.ok ? plan.steps.map(inWords) : [`taken: ${plan.taken.join(" ")}`];
}

function inWords(step: RichMenuStep): string {
  switch (step.do) {
    case "create":
      return `create ${step.alias}${step.replaces === undefined ? "" : ` for ${step.replaces}`}`;
    case "alias":
      return `${step.isNew ? "new" : "move"} alias ${step.alias} → ${step.menu ?? "the new one"}`;
    case "default":
      return `default ${step.alias} → ${step.menu ?? "the new one"}`;
    case "relink":
      return `relink ${step.from} → ${step.alias}`;
    case "remove-alias":
      return `remove alias ${step.alias}`;
    case "remove":
      return `remove ${step.menu}`;
    case "no-default":
      return "no default";
  }
}

const applied: ChannelRichMenus = {
  menus: [
    { id: "m1", name: "renga:shop:main:aaaa" },
    { id: "m2", name: "renga:shop:cart:bbbb" },
    { id: "f1", name: "summer sale" },
    { id: "o1", name: "renga:other:main:aaaa" },
  ],
  aliases: [
    { alias: "main", menu: "m1" },
    { alias: "cart", menu: "m2" },
    { alias: "sale", menu: "f1" },
  ],
  defaultMenu: "m1",
};

describe("what is to be done so that a channel has the menus of a bot", () => {
  it("on a new channel: all of it", () => {
    expect(planned([want("main", "aaaa", true), want("cart", "bbbb")], nothing)).toEqual([
      "create main",
      "create cart",
      "new alias main → the new one",
      "new alias cart → the new one",
      "default main → the new one",
    ]);
  });

  it("a second time: nothing", () => {
    expect(planned([want("main", "aaaa", true), want("cart", "bbbb")], applied)).toEqual([]);
  });

  it("for one that has changed: a new one in its place, for those too who were given it", () => {
    expect(planned([want("main", "cccc", true), want("cart", "bbbb")], applied)).toEqual([
      "create main for m1",
      "move alias main → the new one",
      "default main → the new one",
      "relink m1 → main",
      "remove m1",
    ]);
  });

  it("without menus: those made here go, and nobody else's", () => {
    expect(planned([], applied)).toEqual([
      "no default",
      "remove alias main",
      "remove alias cart",
      "remove m1",
      "remove m2",
    ]);
  });

  it("when the last time broke off after making a menu: what is left", () => {
    const half = { menus: [{ id: "m1", name: "renga:shop:main:aaaa" }], aliases: [] };
    expect(planned([want("main", "aaaa", true)], half)).toEqual(["new alias main → m1", "default main → m1"]);
  });

  it("when the default was taken by another tool: it is ours again", () => {
    expect(planned([want("main", "aaaa", true), want("cart", "bbbb")], { ...applied, defaultMenu: "f1" })).toEqual([
      "default main → m1",
    ]);
  });

  it("an alias of somebody else's is not taken away", () => {
    expect(planned([want("sale", "dddd")], applied)).toEqual(["taken: sale"]);
  });

  it("an alias whose menu is gone belongs to nobody", () => {
    const gone = { menus: [], aliases: [{ alias: "main", menu: "m9" }] };
    expect(planned([want("main", "aaaa")], gone)).toEqual(["create main", "move alias main → the new one"]);
  });
});
