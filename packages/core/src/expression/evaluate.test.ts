import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkExpression } from "./check-expression.ts";
import { createEnvironment } from "./environment.ts";
import { evaluate, evaluateCondition } from "./evaluate.ts";
import { parseExpression } from "./expression.ts";
import { ExpressionError } from "./expression-error.ts";
import type { Scope } from "./scope.ts";
import { parsed, scopeOf } from "./test-scope.ts";
import { showType, type Type, typeOfSchema } from "./type.ts";
import { isValueObject, type Value } from "./value.ts";

const values: Record<string, Value> = {
  party: 3,
  price: 100,
  none: null,
  date: "2026-04-10",
  start: "2026-03-07T18:00",
  slots: [
    { id: "a", time: "18:00", seats: 2 },
    { id: "b", time: "19:30", seats: 4 },
  ],
  user: { name: "Ana", visits: 2 },
};

function value(source: string, scope: Scope = scopeOf(values)): Value {
  return evaluate(parsed(source), scope);
}

function errorOf(run: () => unknown): ExpressionError {
  try {
    run();
  } catch (error) {
    if (error instanceof ExpressionError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("evaluate", () => {
  it.each<[string, Value]>([
    ["party > 2", true],
    ["party / 2", 1.5],
    ["price / 3 > 33.3", true],
    ["7 % 3", 1],
    ["party + 0.5", 3.5],
    ["party == 3.0", true],
    ["none == null", true],
    ["party != null", true],
    ["!none", true],
    ["none ? 1 : 2", 2],
    ["'a' + \"b\"", "ab"],
    ["[1] + [2]", [1, 2]],
    ["[1, {'a': [2]}] == [1, {'a': [2]}]", true],
    ["3 in [1, 2, party]", true],
    ["'id' in slots[0]", true],
    ["slots.filter(s, s.seats >= party).map(s, s.id)", ["b"]],
    ["slots.map(s, slots.filter(t, t.seats > s.seats).size())", [1, 0]],
    ["cel.bind(two, 2, two * two)", 4],
    ["user.missing", null],
    ["has(user.name) && !has(user.missing)", true],
    ["user.map(key, key)", ["name", "visits"]],
    ["date - days(1)", "2026-04-09"],
    ["date + duration('2w')", "2026-04-24"],
    ["days(date - '2026-04-01')", 9],
    ["date > '2026-04-09'", true],
    ["today", "2026-11-23"],
    ["now", "2026-11-23T10:00"],
    ["now + minutes(90)", "2026-11-23T11:30"],
    ["'23:30' + hours(1)", "00:30"],
    ["dateTime(date - days(1), '18:00')", "2026-04-09T18:00"],
    ["start - duration('30m')", "2026-03-07T17:30"],
    ["hours(2) + minutes(30)", "2h30m"],
    ["days(1) - hours(1)", "23h"],
    ["days(2) * 3", "6d"],
    ["-hours(1)", "-1h"],
    ["{'wait': hours(1)}", { wait: "1h" }],
    ["false && 1 / 0 > 1", false],
    ["'日本語'.substring(1)", "本語"],
    ["random(1, 6)", 4],
    ["pick([1, 2, 3, 4])", 3],
  ])("%s is %j", (source, expected) => {
    expect(value(source)).toEqual(expected);
  });

  it("knows that a clock change makes a day of 23 hours", () => {
    const scope = scopeOf(values, { timeZone: "America/New_York" });
    expect(value("start + days(1)", scope)).toBe("2026-03-08T18:00");
    expect(value("start + hours(24)", scope)).toBe("2026-03-08T19:00");
  });

  it("looks up only what it reaches", () => {
    const asked: string[] = [];
    const lookup = (name: string): Value => {
      asked.push(name);
      return true;
    };
    value("a || b", scopeOf({}, { lookup }));
    expect(asked).toEqual(["a"]);
  });

  it("hands values on without copying them", () => {
    expect(value("slots")).toBe(values.slots);
  });

  it.each([
    ["nowhere + 1", "unknown-name", "nowhere"],
    ["1 + none", "null-value", "1 + none"],
    ["none.time", "null-value", "none.time"],
    ["size(none)", "null-value", "none"],
    ["slots[5]", "out-of-range", "slots[5]"],
    ["slots[-1]", "out-of-range", "slots[-1]"],
    ["1 + 1 / (party - 3)", "division-by-zero", "1 / (party - 3"],
    ["party + user.name", "wrong-type", "party + user.name"],
    ["party && true", "wrong-type", "party"],
    ["user[key]", "forbidden-name", "user[key]"],
    ["{key: 1}", "forbidden-name", "key"],
    ["formatDate(user.name, 'M')", "not-a-date", "formatDate(user.name, 'M')"],
    ["date + hours(1)", "not-a-date", "date + hours(1)"],
    ["isOpen('bar')", "no-hours", "isOpen('bar')"],
    ["range(1000).map(a, range(1000).map(b, a))", "too-many-steps", "range(1000)"],
    ["range(1001)", "too-long", "range(1001)"],
    ["9007199254740991.0 * 1e300", "not-a-number", "9007199254740991.0 * 1e300"],
  ])("%s fails with %s at %s", (source, code, at) => {
    const scope = scopeOf({ ...values, key: "__proto__" });
    const text = source === "{key: 1}" ? "{'' + key: 1}" : source;
    const error = errorOf(() => value(text, scope));
    expect(error.code).toBe(code);
    expect(text.slice(error.start, error.end)).toContain(at);
  });

  it("gives errors in offsets of the scalar", () => {
    const result = parseExpression("1 + none", 3);
    if (!result.ok) throw new Error("does not parse");
    expect(errorOf(() => evaluate(result.expression, scopeOf(values)))).toMatchObject({ start: 3, end: 11 });
  });

  it("turns what the platform throws into an error of its own", () => {
    expect(errorOf(() => value("formatNumber(1)", scopeOf({}, { locale: "not a locale" })))).toMatchObject({
      code: "out-of-range",
    });
  });

  it("keeps what users wrote out of messages", () => {
    const error = errorOf(() => value("1 + secret", scopeOf({ secret: "4111-1111" })));
    expect(error.message).not.toContain("4111");
  });

  it("a condition that is unset does not hold", () => {
    expect(evaluateCondition(parsed("none"), scopeOf(values))).toBe(false);
    expect(evaluateCondition(parsed("party == 3"), scopeOf(values))).toBe(true);
    expect(errorOf(() => evaluateCondition(parsed("party"), scopeOf(values)))).toMatchObject({ code: "wrong-type" });
  });
});

describe("whatever is thrown at it", () => {
  const word = fc.constantFrom(
    ..."party price none date start slots user nowhere constructor __proto__ toString 1 0 2.5 'a' '2026-04-10' null true".split(
      " ",
    ),
  );
  const sign = fc.constantFrom(..."+ - * / % == != < <= > >= in && || . ? : , ( ) [ ] { }".split(" "));
  const call = fc.constantFrom(
    ..."size( .map(x, .filter(x, .sum(x, .slice( formatDate( days( dateTime( math.floor( with( .join( weekday( x".split(
      " ",
    ),
  );
  const source = fc.array(fc.oneof(word, sign, call), { maxLength: 14 }).map((parts) => parts.join(" "));

  const atom = fc.constantFrom(
    ..."party price date start slots user.name user.visits slots[0].seats slots[1].id 1 2.5 'a' '2026-04-10' true today now days(2) hours(1)".split(
      " ",
    ),
  );
  /** Lists and choices are of one type here: a mixed one is `any`, which is not checked any further. */
  const typedSource = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      fc
        .tuple(tie("tree"), fc.constantFrom(..."+ - * / % == != < >= in && ||".split(" ")), tie("tree"))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc
        .tuple(
          fc.constantFrom(
            ..."size string int double days math.floor math.abs sum sort weekday isSet reverse distinct dateTime pick".split(
              " ",
            ),
          ),
          tie("tree"),
        )
        .map(([f, a]) => `${f}(${a})`),
      fc
        .tuple(tie("tree"), fc.constantFrom(..."map filter exists sortBy find sum".split(" ")), tie("tree"))
        .map(([l, f, b]) => `${l}.${f}(x, ${b})`),
      fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([a, b]) => `(${a} ? ${b} : ${b})`),
      fc.tuple(tie("tree"), tie("tree")).map(([a]) => `[${a}, ${a}]`),
      fc
        .tuple(
          fc.constantFrom("math.greatest", "with", "replace", "join", "slice", "dateTime"),
          tie("tree"),
          tie("tree"),
        )
        .map(([f, a, b]) => `${f}(${a}, ${b})`),
    ),
  })).tree;

  it("reading never throws", () => {
    fc.assert(
      fc.property(fc.oneof(source, fc.string({ unit: "binary" }), fc.string()), (text) => {
        parseExpression(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("evaluating throws nothing but its own error, and makes nothing but JSON", () => {
    fc.assert(
      fc.property(source, (text) => {
        const result = parseExpression(text);
        if (!result.ok) return;
        try {
          const made = evaluate(result.expression, scopeOf(values));
          expect(JSON.parse(JSON.stringify(made))).toEqual(made);
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("what was checked without a fault never meets a value of a wrong type", () => {
    const slot = { type: "object", properties: { id: "string", time: "string", seats: "integer" } };
    const environment = createEnvironment({
      names: {
        party: typeOfSchema("integer"),
        price: typeOfSchema("number"),
        date: typeOfSchema("date"),
        start: typeOfSchema("datetime"),
        slots: typeOfSchema({ type: "array", items: slot }),
        user: typeOfSchema({ type: "object", properties: { name: "string", visits: "integer" } }),
      },
    });
    let checked = 0;
    fc.assert(
      fc.property(typedSource, (text) => {
        const result = parseExpression(text);
        if (!result.ok) throw new Error(text);
        const { type, faults } = checkExpression(result.expression, environment);
        if (faults.some(({ severity }) => severity === "error")) return;
        checked++;
        try {
          const made = evaluate(result.expression, scopeOf(values));
          expect(fits(made, type), `${text} made ${JSON.stringify(made)}, not ${showType(type)}`).toBe(true);
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
          expect(["wrong-type", "unknown-name", "no-such-field"], `${text}: ${error.message}`).not.toContain(
            error.code,
          );
        }
      }),
      { numRuns: 3000 },
    );
    expect(checked).toBeGreaterThan(500);
  });

  it.each(["user.toString", "user['toString']", "user.hasOwnProperty", "[].length", "'a'.length", "user.valueOf"])(
    "%s reaches nothing of JavaScript",
    (text) => {
      const result = parseExpression(text);
      if (!result.ok) throw new Error("does not parse");
      try {
        expect(evaluate(result.expression, scopeOf(values))).toBeNull();
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionError);
      }
    },
  );
});

/** Whether a value is one of a type; what is unset is one of any. */
function fits(value: Value, type: Type): boolean {
  if (value === null) return true;
  switch (type.kind) {
    case "any":
      return true;
    case "integer":
      return Number.isInteger(value);
    case "number":
      return typeof value === "number";
    case "boolean":
      return typeof value === "boolean";
    case "array":
      return Array.isArray(value) && value.every((item) => fits(item, type.items));
    case "object":
      return isValueObject(value);
    default:
      return typeof value === "string";
  }
}
