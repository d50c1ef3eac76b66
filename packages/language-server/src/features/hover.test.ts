import { reservedTargets } from "@renga/core";
import { expect, it } from "vitest";
import { offsetOf, trattoria } from "../testing/trattoria.ts";
import { reservedTargetDocs } from "../text/reserved-targets.ts";
import { hoverAt } from "./hover.ts";

const index = trattoria();
const flow = "flows/reservation.flow.yaml";

function hovered(file: string, text: string, within = 0): string {
  const found = hoverAt(index, file, offsetOf(index, file, text, within));
  return (found?.contents as { readonly value: string } | undefined)?.value ?? "";
}

it.each([
  ["a key, with its example", flow, "ifKnown: skip", 2, ["ifKnown", "passed over", "```yaml\nifKnown: ask"]],
  ["a key of bot.yaml", "bot.yaml", "timezone:", 2, ["timezone", "Asia/Tokyo"]],
  ["a key of a test", "tests/reservation.test.yaml", "chat:", 1, ["chat"]],
  ["a variable that is asked for", flow, "ask: party", 6, ["party: integer", "reservation", "context"]],
  ["a variable in a template", flow, "{{ party }}", 4, ["party: integer"]],
  ["a variable of the user", flow, "=user.visits", 7, ["user.visits: integer", "Remembered", "0"]],
  ["a variable in a message file", "messages/receipt.flex.json", "{{ slot.time }}", 4, ["slot: slot"]],
  ["a field", flow, "{{ slot.time }}", 9, ["slot.time: string"]],
  ["a field of what each binds", flow, "{{ s.time }}", 6, ["s.time: string"]],
  ["a function of expressions", flow, "formatDate(date", 3, ["formatDate(", "="]],
  [
    "a state where it is targeted",
    flow,
    "target: ask_date",
    10,
    ["state **ask_date**", "asks for `date`", "`ask_party`"],
  ],
  ["a state where it stands", flow, "look_up:", 2, ["runs `findSlots`", "`full`", "`sorry`"]],
  ["a flow", "bot.yaml", "call: welcome", 8, ["flow **welcome**", "flows/welcome.flow.yaml"]],
  ["a function of the bot", flow, "run: createBooking", 8, ["createBooking(date: date, party: integer, slot: string)"]],
  ["a type", flow, "$type: slot", 8, ["slot"]],
  ["an event of LINE", flow, "postback: { action", 3, ["postback", "Read as `event."]],
  ["a target of every flow", flow, "target: $cancel", 10, ["**$cancel**", "onCancelled"]],
  ["an event of the bot", "bot.yaml", "booking.remind: { say", 3, ["booking.remind", "date: date"]],
])("tells of %s", (_, file, text, within, wanted) => {
  const told = hovered(file, text, within);
  for (const one of wanted) expect(told).toContain(one);
});

it("knows every target of the language", () => {
  expect(reservedTargets.filter((name) => !(name in reservedTargetDocs))).toEqual([]);
});

it("says nothing of plain text", () => {
  expect(hovered(flow, "Pick a time", 2)).toBe("");
});
