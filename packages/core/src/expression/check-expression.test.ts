import { describe, expect, it } from "vitest";
import { checkExpression } from "./check-expression.ts";
import { createEnvironment } from "./environment.ts";
import { parsed } from "./test-scope.ts";
import { showType, type Type, typeOfSchema } from "./type.ts";

const slot = { type: "object", properties: { id: "string", time: "string", seats: "integer" } };
const names = {
  party: typeOfSchema("integer"),
  price: typeOfSchema("number"),
  name: typeOfSchema("string"),
  size_: typeOfSchema({ type: "string", enum: ["small", "large"] }),
  vip: typeOfSchema("boolean"),
  date: typeOfSchema("date"),
  time: typeOfSchema("time"),
  start: typeOfSchema("datetime"),
  slot: typeOfSchema({ $type: "slot" }, { slot }),
  slots: typeOfSchema({ type: "array", items: { $type: "slot" } }, { slot }),
  place: typeOfSchema("location"),
  event: typeOfSchema("any"),
  user: typeOfSchema({ type: "object", properties: { visits: "integer" } }),
};
const environment = createEnvironment({ names });

function typed(source: string, expected?: Type): { type: string; faults: string[] } {
  const { type, faults } = checkExpression(parsed(source), environment, expected);
  return {
    type: showType(type) + (type.nullable ? "?" : ""),
    faults: faults.map((fault) => `${fault.code} ${source.slice(fault.start, fault.end)}: ${fault.message}`),
  };
}

describe("the type of", () => {
  it.each([
    ["1 + 2", "integer"],
    ["party + 0.5", "number"],
    ["party * price", "number"],
    ["price / 2", "number"],
    ["name + '様'", "string"],
    ["party > 2 && vip", "boolean"],
    ["party == null", "boolean"],
    ["date == null || date < today", "boolean"],
    ["date - days(1)", "date"],
    ["today + days(60)", "date"],
    ["days(1) + date", "date"],
    ["date - today", "duration"],
    ["(date - today) / days(1)", "number"],
    ["days(date - today)", "integer"],
    ["start + hours(2)", "datetime"],
    ["dateTime(date - days(1), '18:00')", "datetime"],
    ["time - time", "duration"],
    ["now", "datetime"],
    ["date < '2026-12-24'", "boolean"],
    ["date in ['2026-12-24', '2026-12-25']", "boolean"],
    ["start < date", "boolean"],
    ["slots[0].time", "string"],
    ["slots.filter(s, s.seats >= party)", "array of slot"],
    ["slots.map(s, s.seats)", "array of integer"],
    ["slots.find(s, s.id == name)", "slot?"],
    ["slots.find(s, s.id == name).time", "string"],
    ["slots.sum(s, s.seats)", "integer"],
    ["slots.sum(s, s.seats * price)", "number"],
    ["slots.sortBy(s, s.time)[0].id", "string"],
    ["slots.exists(s, s.time == '18:00')", "boolean"],
    ["find(name, '[0-9]+')", "string?"],
    ["vip ? party : null", "integer?"],
    ["vip ? 1 : 1.5", "number"],
    ["vip ? 'a' : 'b'", "'a' | 'b'"],
    ["[1, 2.5]", "array of number"],
    ["{'a': 1, 'b': name}", "object { a: integer, b: string }"],
    ["with(slot, {'seats': 3})", "slot"],
    ["math.greatest(1, party)", "integer"],
    ["math.greatest(1, price)", "number"],
    ["math.floor(party / 2)", "integer"],
    ["weekday(date) in ['sat', 'sun']", "boolean"],
    ["place.latitude", "number"],
    ["event.postback.data", "any"],
    ["event.count + 1", "any"],
    ["cel.bind(total, party * 2, total + 1)", "integer"],
    ["has(user.visits)", "boolean"],
    ["formatDate(date, 'M月d日(EEE)')", "string"],
    ["user.visits + 1", "integer"],
    ["size_ == 'small'", "boolean"],
    ["-party", "integer"],
    ["party.string()", "string"],
    ["nextOpening('shop')", "datetime?"],
    ["slots.reverse()", "array of slot"],
    ["[[1], [2]].flatten()", "array of integer"],
    ["name in slots.map(s, s.id)", "boolean"],
    ["'a' in {'a': 1}", "boolean"],
  ])("%s is %s", (source, type) => {
    expect(typed(source)).toEqual({ type, faults: [] });
  });
});

describe("it finds", () => {
  it.each([
    ["partty > 2", 'unknown-name partty: there is no "partty" here'],
    ["date > 2", "wrong-type date > 2: > does not take date and integer"],
    ["name + party", "wrong-type name + party: + does not take string and integer; string(…) makes a text of a value"],
    [
      "party + ' guests'",
      "wrong-type party + ' guests': + does not take integer and ' guests'; string(…) makes a text of a value",
    ],
    ["slot.tme", 'unknown-field tme: slot has no "tme"'],
    ["slots.map(s, s.idd)", 'unknown-field idd: slot has no "idd"'],
    ["party.visits", 'unknown-field party.visits: integer has no fields, so no "visits"'],
    ["formatDat(date, 'M')", "unknown-function formatDat(date, 'M'): there is no function \"formatDat\""],
    ["formatDate(date, 'Q')", "wrong-pattern 'Q': \"Q\" shows no part of a date; a text stands in single quotes: 'Q'"],
    [
      "name.matches('a+')",
      "use-match-text name.matches('a+'): matches() is not offered: it can run for ever on some texts; use matchText(text, 'pattern')",
    ],
    ["matchText(name, name)", "wrong-pattern name: a pattern is written out in quotes, so that it can be checked"],
    [
      "size_ == 'medium'",
      "never-equal size_ == 'medium': this is never true: 'small' | 'large' and 'medium' have no value in common",
    ],
    [
      "weekday(date) == 'monday'",
      "never-equal weekday(date) == 'monday': this is never true: string and 'monday' have no value in common",
    ],
    ["party == '2'", "never-equal party == '2': this is never true: integer and '2' have no value in common"],
    ["date == '24.12.2026'", "wrong-type '24.12.2026': '24.12.2026' is no date: write 2026-04-10"],
    [
      "party / 2",
      "integer-division party / 2: the quotient of two integers can have a fraction; math.floor(a / b) cuts it off",
    ],
    ["name && vip", "wrong-type name: a condition is true or false, this is string; compare it: size(…) > 0"],
    ["party ? 1 : 2", "wrong-type party: a condition is true or false, this is integer; compare it"],
    [
      "name in 'abc'",
      "wrong-type name in 'abc': in wants a list on its right, not 'abc'; text.contains('part') looks into a text",
    ],
    [
      "size(party)",
      "wrong-arguments size(party): size() does not take (integer); it is size(text: string): integer or size(list: array<any>): integer or size(object: object): integer",
    ],
    [
      "days('1')",
      "wrong-arguments days('1'): days() does not take ('1'); it is days(amount: integer): duration or days(span: duration): integer",
    ],
    ["duration('1x')", "wrong-pattern '1x': \"1x\" is no duration: write 10m, 24h or 1h30m"],
    [
      "with(party, {'seats': 3})",
      "wrong-arguments with(party, {'seats': 3}): with() does not take (integer, object { seats: integer }); it is with(object: F, changes: object): F",
    ],
    ["filter(slots)", "wrong-arguments filter(slots): filter() goes over a list: [1, 2, 3].filter(n, n > 1)"],
    ["party.filter(p, p > 1)", "wrong-type party: filter() goes over a list, not integer"],
    ["vip < true", "wrong-type vip < true: < does not take boolean and boolean"],
    ["slots['a']", "wrong-type 'a': a list is indexed by an integer, not 'a'"],
    ["place.lat", 'unknown-field lat: a location has no "lat"'],
    ["time < date", "wrong-type time < date: < does not take time and date"],
  ])("%s: %s", (source, fault) => {
    expect(typed(source).faults).toEqual([fault]);
  });

  it("every mistake, in order", () => {
    expect(typed("partty > 2 && slot.tme == nam").faults.map((fault) => fault.split(":")[0])).toEqual([
      "unknown-name partty",
      "unknown-field tme",
      "unknown-name nam",
    ]);
  });

  it("the name that was probably meant", () => {
    const { faults } = checkExpression(parsed("Party + 1"), environment);
    expect(faults[0]?.suggestion).toBe("party");
  });

  it("what does not fit its place, where it is", () => {
    const integer: Type = { kind: "integer" };
    expect(typed("price", integer).faults).toEqual([
      "wrong-type price: integer is wanted here, this is number; math.round(…) makes one",
    ]);
    expect(typed("vip ? 1 : 'x'", integer).faults).toEqual(["wrong-type 'x': integer is wanted here, this is 'x'"]);
    expect(typed("party", { kind: "string" }).faults).toEqual([
      "wrong-type party: string is wanted here, this is integer; string(…) makes one",
    ]);
    expect(typed("'2026-04-10'", { kind: "date" }).faults).toEqual([]);
    expect(typed("{'id': 'a', 'tme': '18:00'}", names.slot).faults).toEqual([
      "unknown-field 'tme': slot has no \"tme\"",
    ]);
    expect(typed("[{'id': 1}]", names.slots).faults).toEqual([
      "wrong-type 1: string is wanted here, this is integer; string(…) makes one",
    ]);
    expect(typed("null", integer).faults).toEqual([]);
    expect(typed("event.x", integer).faults).toEqual([]);
  });
});
