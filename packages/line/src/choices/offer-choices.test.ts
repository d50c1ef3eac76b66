import type { Choice, OfferedQuestion, Picker, SayEffect, Value } from "@renga/core";
import { checkMessage } from "@renga/line-protocol";
import { describe, expect, it } from "vitest";
import { codec, sayEffect, tap } from "../../testing/test-codec.ts";
import { renderSay } from "../render-say.ts";
import { choiceForms } from "./offer-choices.ts";
import { moreFrom } from "./page-of-choices.ts";

const forms = Object.keys(choiceForms) as OfferedQuestion["as"][];
const prompt: SayEffect["messages"] = [{ text: "Pick a time" }];

function taps(count: number, more: Partial<Choice> = {}): Choice[] {
  return Array.from({ length: count }, (_, index) => ({
    label: `${index + 1}`,
    tap: { ...tap, option: `k${index}` },
    ...more,
  }));
}

function render(question: OfferedQuestion & { from?: number }, messages = prompt, locale = "en") {
  const rendered = renderSay(sayEffect(messages, question, locale), codec);
  expect(rendered.faults).toEqual([]);
  expect(rendered.messages.flatMap((message) => checkMessage(message))).toEqual([]);
  return rendered.messages;
}

/** All actions of a message, in order. */
function actionsOf(message: unknown): { label: string; data?: string; type: string; text?: string }[] {
  if (Array.isArray(message)) return message.flatMap(actionsOf);
  if (typeof message !== "object" || message === null) return [];
  const { action, actions, ...rest } = message as { action?: never; actions?: never[] };
  return [...(actions ?? []), ...(action === undefined ? [] : [action]), ...Object.values(rest).flatMap(actionsOf)];
}

const picker: Picker = { kind: "date", label: "Another day", tap, min: "2026-04-01", max: "2026-05-31" };

describe.each(forms)("choices as %s", (as) => {
  it.each([
    ["two", { choices: taps(2) }],
    [
      "cards",
      {
        choices: taps(3, { title: "Dinner", text: "From 18:00", image: "https://example.com/d.jpg", style: "primary" }),
      },
    ],
    ["many", { choices: taps(40) }],
    [
      "said",
      {
        choices: [
          { label: "2", say: "2" },
          { label: "3", say: "3" },
        ],
      },
    ],
    ["picker", { choices: taps(2), picker }],
    ["picker-alone", { choices: [], picker }],
    ["place", { choices: taps(1), picker: { kind: "location" as const, label: "Send my place", tap } }],
  ])("with %s", async (name, question) => {
    const messages = render({ as, ...question });
    await expect(`${JSON.stringify(messages, null, 2)}\n`).toMatchFileSnapshot(
      `../../testdata/choices/${as}-${name}.json`,
    );
  });

  it("takes labels of any length and making", () => {
    const labels = ["", " ", "\u202e", "👨‍👩‍👧‍👦".repeat(30), "x".repeat(1000), "a\u0007b\u202ec\nd", "\ud800"];
    const question = { as, choices: labels.map((label) => ({ label, tap })) };
    const shown = render(question)
      .flatMap(actionsOf)
      .map(({ label }) => label);
    for (const label of shown) expect(label).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });

  it("reaches every choice by going from page to page, and the first again", () => {
    const choices = taps(40);
    const seen: string[] = [];
    let from: number | undefined = 0;
    do {
      const actions: ReturnType<typeof actionsOf> = render({ as, choices, from }).flatMap(actionsOf);
      const options = actions.map(
        ({ data = "" }) => (codec.decode(data) as typeof tap & { option?: string }).option ?? "",
      );
      seen.push(...options.filter((option) => moreFrom(option) === undefined));
      from = options.map(moreFrom).find((next) => next !== undefined);
    } while (from !== undefined && from !== 0);
    expect(seen).toEqual(choices.map((choice) => choice.tap?.option));
    expect(from).toBe(0);
  });
});

describe("quick replies", () => {
  it("stand before the author's own", () => {
    const own = [{ text: "Which?", quickReply: ["Neither"] }];
    const [message] = render({ as: "quickReply", choices: taps(2) }, own);
    expect(actionsOf(message).map(({ label }) => label)).toEqual(["1", "2", "Neither"]);
  });

  it("leave out suggestions that do not fit", () => {
    const choices = Array.from({ length: 20 }, (_, index) => ({ label: `${index}`, say: `${index}` }));
    expect(actionsOf(render({ as: "quickReply", choices })[0])).toHaveLength(13);
  });

  it("speak the user's language where they lead further", () => {
    const labels = (locale: string) =>
      actionsOf(render({ as: "quickReply", choices: taps(14) }, prompt, locale)[0]).map(({ label }) => label);
    expect(labels("ja").at(-1)).toBe("もっと見る");
    expect(labels("zh-TW").at(-1)).toBe("更多");
    expect(labels("xx").at(-1)).toBe("More");
  });
});

describe("a choice", () => {
  const offer = (choice: Choice) => actionsOf(render({ as: "quickReply", choices: [choice] })[0])[0];

  it("with a tap sends it signed, and shows its label as said", () => {
    expect(offer({ label: "Six", tap })).toEqual({
      type: "postback",
      label: "Six",
      data: codec.encode(tap),
      displayText: "Six",
    });
  });

  it("with words says them", () => {
    expect(offer({ label: "Six", say: "18:00" })).toEqual({ type: "message", label: "Six", text: "18:00" });
  });

  it("with an address opens it", () => {
    expect(offer({ label: "Map", uri: "https://example.com", tap })).toEqual({
      type: "uri",
      label: "Map",
      uri: "https://example.com",
    });
  });

  it.each<[string, Value, object]>([
    ["a camera", { type: "camera" }, { type: "camera", label: "Go" }],
    [
      "a picker in short",
      { pick: "time" },
      { type: "datetimepicker", mode: "time", label: "Go", data: codec.encode(tap) },
    ],
    [
      "a picker of LINE's",
      { type: "datetimepicker", mode: "date" },
      { type: "datetimepicker", mode: "date", label: "Go", data: codec.encode(tap) },
    ],
    [
      "data of its own",
      { type: "postback", data: "a=b", label: "Mine" },
      { type: "postback", data: "a=b", label: "Mine" },
    ],
  ])("with %s as action is that, and answers with its tap", (_, action, expected) => {
    expect(offer({ label: "Go", tap, action })).toEqual(expected);
  });
});

describe("a prompt", () => {
  it("that a template has no room for is said before", () => {
    const long = "word ".repeat(100);
    const messages = render({ as: "buttons", choices: taps(2) }, [{ text: long }]);
    expect(messages.map(({ type }) => type)).toEqual(["text", "template"]);
    expect(messages[1]).toMatchObject({ template: { text: "Please choose" } });
  });

  it("that is a picture is said before", () => {
    const messages = render({ as: "confirm", choices: taps(2) }, [{ image: "https://example.com/a.jpg" }]);
    expect(messages.map(({ type }) => type)).toEqual(["image", "template"]);
  });

  it("keeps its sender and quick replies as the text of a template", () => {
    const [message] = render({ as: "buttons", choices: taps(2) }, [
      { text: "Which?", sender: "Chef", quickReply: ["Neither"] },
    ]);
    expect(message).toMatchObject({
      type: "template",
      sender: { name: "Chef" },
      quickReply: { items: [{ action: { text: "Neither" } }] },
    });
  });

  it("may be missing where the choices are a message themselves", () => {
    expect(render({ as: "carousel", choices: taps(2) }, [])).toHaveLength(1);
    expect(render({ as: "quickReply", choices: taps(2) }, [])).toEqual([]);
  });
});
