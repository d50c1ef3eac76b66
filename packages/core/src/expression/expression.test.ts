import { describe, expect, it } from "vitest";
import { parseExpression } from "./expression.ts";
import { freeNames, freePaths, namesSetWhenFalse, namesSetWhenTrue } from "./free-names.ts";
import { parsed } from "./test-scope.ts";

function faultOf(source: string): string {
  const result = parseExpression(source);
  if (result.ok) return "ok";
  const [fault] = result.faults;
  return `${fault?.code} ${fault?.start}-${fault?.end}: ${fault?.message}`;
}

describe("what cannot be read is told in words", () => {
  it.each([
    ["", "syntax 0-0: there is no expression here"],
    ["party >", "syntax 7-7: the expression ends too early"],
    ["party = 2", "syntax 6-7: write == to compare"],
    ["party === 2", "syntax 6-9: write == to compare"],
    ["= party", "syntax 0-1: write the expression without the leading ="],
    ["a and b", 'syntax 2-5: write && for "and"'],
    ["a & b", "syntax 2-3: write &&"],
    ["予約 == 1", 'syntax 0-1: "予" stands outside quotes: names are ASCII, texts stand in quotes'],
    ["name == 'x", "syntax 8-10: the text in quotes does not end"],
    ["for > 1", 'reserved-word 0-3: "for" is a word of the expression language and cannot be a name'],
    ["x.__proto__", 'forbidden-name 0-11: "__proto__" cannot be read'],
    ["x.constructor", 'forbidden-name 0-13: "constructor" cannot be read'],
    ["constructor", 'forbidden-name 0-11: "constructor" cannot be read'],
    ["x['constructor']", 'forbidden-name 2-15: "constructor" cannot be read'],
    ["{'__proto__': 1}", 'forbidden-name 1-12: "__proto__" cannot be read'],
    ["prototype", 'forbidden-name 0-9: "prototype" cannot be read'],
    ["{a: 1}", "syntax 1-2: a key is a text: write 'a': in quotes"],
    ["b'x'", "unsupported 0-4: bytes and unsigned numbers are not part of the language"],
    ["99999999999999999999", "unsupported 0-20: a whole number has at most 15 digits"],
    ["a".repeat(1025), "too-long 0-1025: an expression has at most 1024 characters, this one 1025"],
    [`${"(".repeat(30)}1${")".repeat(30)}`, "too-deep 24-24: this expression is nested too deeply (24 levels at most)"],
    [Array(200).fill("1").join("+"), "too-large"],
    ["a.map(b, b.map(c, c.map(d, d.map(e, e))))", "too-deep 27-38: at most 3 loops inside one another"],
  ])("%s", (source, fault) => {
    expect(faultOf(source)).toContain(fault);
  });

  it("in offsets of the scalar that it stands in", () => {
    const result = parseExpression("party = 2", 3);
    expect(result).toMatchObject({ ok: false, faults: [{ start: 9, end: 10, suggestion: "==" }] });
  });
});

describe("the names that an expression reads", () => {
  it.each([
    ["party > 2 && user.visits > party", ["party", "user"]],
    ["slots.filter(s, s.id == wanted)", ["slots", "wanted"]],
    ["cel.bind(x, y, x + z)", ["y", "z"]],
    ["math.floor(price)", ["price"]],
    ["has(user.name)", ["user"]],
    ["1 + 1", []],
  ])("%s: %j", (source, names) => {
    expect(freeNames(parsed(source))).toEqual(names);
  });

  it("come with the fields that are read of them", () => {
    expect(freePaths(parsed("user.address['city'] + slots[0].time"))).toEqual([
      { name: "user", fields: ["address", "city"], start: 0, end: 20 },
      { name: "slots", fields: [], start: 23, end: 28 },
    ]);
  });

  it.each([
    ["isSet(date) && party != null", ["date", "party"], []],
    ["date == null || party == null", [], ["date", "party"]],
    ["isSet(date) || isSet(party)", [], []],
    ["!(date == null)", ["date"], []],
    ["party > 2", ["party"], ["party"]],
    ["user.vip", ["user.vip"], []],
    ["unset(slot)", [], ["slot"]],
    ["slot.id == 'a'", ["slot.id"], []],
  ])("%s: set when it is true %j, when it is false %j", (source, whenTrue, whenFalse) => {
    expect(namesSetWhenTrue(parsed(source))).toEqual(whenTrue);
    expect(namesSetWhenFalse(parsed(source))).toEqual(whenFalse);
  });
});
