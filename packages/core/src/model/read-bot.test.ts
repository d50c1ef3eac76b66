import { describe, expect, it, test } from "vitest";
import { plainChannel } from "../channel/plain-channel.ts";
import { loadBot } from "../load-bot.ts";
import type { Bot } from "./bot.ts";
import type { Flow, State } from "./flow.ts";
import type { Data, LocalText } from "./scalar.ts";

const channel = { ...plainChannel, shorthands: ["flex", "image"] };

/** The bot as far as it can be read: these tests are about the model, and leave the laws to others. */
function read(flow: string, bot = "", more: readonly { readonly name: string; readonly text: string }[] = []): Bot {
  const files = [
    { name: "bot.yaml", text: `renga: 1\nbot: b\nlocales: [ja, en]\n${bot}` },
    { name: "a.flow.yaml", text: `renga: 1\nflow: a\n${flow}` },
    ...more,
  ];
  const { draft, diagnostics } = loadBot(files, { channel, rules: [] });
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  if (!draft) throw new Error("There is no bot.");
  return draft;
}

function flowOf(flow: string): Flow {
  return read(flow).flows.get("a") as Flow;
}

function stateOf(state: string): State {
  return flowOf(`states:\n  s: ${state}\n`).byName.get("s") as State;
}

function show(text: LocalText | undefined): unknown {
  if (text?.byLocale) return Object.fromEntries([...text.byLocale].map(([locale, { source }]) => [locale, source]));
  return text?.every?.source;
}

function plain(data: Data | undefined): unknown {
  switch (data?.kind) {
    case "literal":
      return data.value;
    case "expression":
      return { expression: data.expression.source };
    case "template":
      return { template: data.template.source };
    case "text":
      return { text: show(data.text) };
    case "list":
      return data.items.map(({ value }) => plain(value));
    case "object":
      return Object.fromEntries(data.entries.map(({ key, value }) => [key, plain(value)]));
    default:
      return undefined;
  }
}

describe("the one rule for scalars", () => {
  it("a value is a literal, an expression after =, a template with braces; == is a literal =", () => {
    const { entry } = stateOf(
      `{ entry: { track: { event: e, data: { a: 1, b: x, c: =1 + 1, d: "a {{ x }}", e: "==y", f: [true, null] } } } }`,
    );
    const [action] = entry;
    expect(action?.kind === "track" && plain(action.data)).toEqual({
      ...{ a: 1, b: "x", c: { expression: "1 + 1" }, d: { template: "a {{ x }}" }, e: "=y", f: [true, null] },
    });
  });

  it("where text is expected a scalar's source is taken as it stands", () => {
    const { entry } = stateOf("{ say: [01, 1.50, +1, true, =5] }");
    const [action] = entry;
    const texts = action?.kind === "say" ? action.messages.map((one) => one.kind === "text" && show(one.text)) : [];
    expect(texts).toEqual(["01", "1.50", "+1", "true", "=5"]);
  });
});

describe("transitions", () => {
  it("are a name, an object, or a list; `on` keeps the order", () => {
    const { on } = stateOf(
      "{ on: { text: [{ match: [a, b], target: s }, { match: { regex: 'x+' }, say: Hi }, s], postback: { match: { k: v }, set: { x: =1 } } } }",
    );
    expect(
      on.map(({ event, matches, transition }) => [event, matches.map(({ kind }) => kind), transition.target?.name]),
    ).toEqual([
      ["text", ["words"], "s"],
      ["text", ["regex"], undefined],
      ["text", [], "s"],
      ["postback", ["data"], undefined],
    ]);
    expect(on[3]?.transition.assignments.map(({ scope, name }) => [scope, name])).toEqual([["flow", "x"]]);
  });

  it("after a time are a map or a list", () => {
    const times = (after: string): unknown =>
      stateOf(`{ after: ${after} }`).after.map(({ in: wait, transition }) => [
        typeof wait === "number" ? wait : wait.source,
        transition.target?.name,
      ]);
    expect(times("{ 10m: s, 1h30m: { target: $done } }")).toEqual([
      [600_000, "s"],
      [5_400_000, "$done"],
    ]);
    expect(times("[{ in: 500ms, target: s }, { in: =days(2), target: $done }]")).toEqual([
      [500, "s"],
      ["days(2)", "$done"],
    ]);
  });

  it("may call, with what the flow is given, what is kept, and how the question is put again", () => {
    const { call } =
      stateOf("{ on: { text: { call: other, with: { a: 1 }, save: { b: =result.c }, resume: confirm } } }").on[0]
        ?.transition ?? {};
    expect([call?.flow, plain(call?.with), call?.save?.length, call?.resume]).toEqual([
      "other",
      { a: 1 },
      1,
      "confirm",
    ]);
  });
});

describe("triggers", () => {
  const of = (triggers: string): unknown =>
    flowOf(`triggers: ${triggers}\nstates: { s: { say: x } }\n`).triggers.map(({ event, matches, with: given }) => [
      ...[
        event,
        matches.map((match) =>
          match.kind === "words" ? match.words : match.kind === "data" ? { ...match.keys } : match.kind,
        ),
        plain(given),
      ],
    ]);
  it("are words, data, conditions, or a list of these", () => {
    expect(of("{ text: [予約, book] }")).toEqual([["text", [["予約", "book"]], undefined]]);
    expect(of("{ text: book }")).toEqual([["text", [["book"]], undefined]]);
    expect(of("{ postback: { action: book, n: 1 } }")).toEqual([["postback", [{ action: "book", n: 1 }], undefined]]);
    expect(of("{ text: { match: { regex: x }, with: { y: =match.z } } }")).toEqual([
      ["text", ["regex"], { y: { expression: "match.z" } }],
    ]);
    expect(of("{ text: [a, { match: b, with: { c: 1 } }] }")).toEqual([
      ["text", [["b"]], { c: 1 }],
      ["text", [["a"]], undefined],
    ]);
    expect(of("{ follow: true }")).toEqual([["follow", [], undefined]]);
  });
});

describe("options", () => {
  const of = (options: string): unknown => {
    const { block } = stateOf(`{ ask: x, prompt: y, suggest: ${options} }`);
    return block?.kind === "ask"
      ? block.suggest.map(({ label, value, each }) => [show(label), plain(value), each?.item])
      : undefined;
  };
  it("are numbers, texts, texts by locale, objects, or one for each item", () => {
    expect(of("[2, 3]")).toEqual([
      ["2", 2, undefined],
      ["3", 3, undefined],
    ]);
    expect(of("[a, { ja: b, en: c }]")).toEqual([
      ["a", undefined, undefined],
      [{ ja: "b", en: "c" }, undefined, undefined],
    ]);
    expect(of("{ label: a, value: =b }")).toEqual([["a", { expression: "b" }, undefined]]);
    expect(of("[{ each: 's, i in slots', label: '{{ s }}', value: =i }]")).toEqual([
      ["{{ s }}", { expression: "i" }, "s"],
    ]);
    expect(of("[{ action: { type: camera, label: Photo } }]")).toEqual([["Photo", undefined, undefined]]);
  });
});

describe("messages", () => {
  const of = (say: string, more: readonly { readonly name: string; readonly text: string }[] = []): unknown => {
    const state = read(`states:\n  s: { say: ${say} }\n`, "", more).flows.get("a")?.byName.get("s");
    const action = state?.entry[0];
    return (
      action?.kind === "say" &&
      action.messages.map((one) => [one.kind, one.kind === "text" ? show(one.text) : plain(one.body), one.when?.source])
    );
  };
  it("are texts, texts by locale, shorthands, raw objects", () => {
    expect(of("Hi")).toEqual([["text", "Hi", undefined]]);
    expect(of("[Hi, { ja: x, en: y }]")).toEqual([
      ["text", "Hi", undefined],
      ["text", { ja: "x", en: "y" }, undefined],
    ]);
    expect(of("{ $if: a > 1, text: { ja: x, en: y } }")).toEqual([["text", { ja: "x", en: "y" }, "a > 1"]]);
    expect(of("{ image: =url, altText: { ja: x, en: y } }")).toEqual([
      ["object", { image: { expression: "url" }, altText: { text: { ja: "x", en: "y" } } }, undefined],
    ]);
    expect(of("{ type: text, text: =5, n: =5 }")).toEqual([
      ["object", { type: "text", text: "=5", n: { expression: "5" } }, undefined],
    ]);
  });
  it("use a file under the key that its name says, or as it is", () => {
    const flex = { name: "messages/a.flex.json", text: '{ "type": "bubble", "t": "{{ x }}" }' };
    const raw = { name: "messages/b.yaml", text: "type: text\ntext: Hi\n" };
    expect(of("{ use: messages/a.flex.json, altText: x }", [flex])).toEqual([
      ["object", { flex: { type: "bubble", t: { template: "{{ x }}" } }, altText: "x" }, undefined],
    ]);
    expect(of("{ use: messages/b.yaml, text: Ho }", [raw])).toEqual([
      ["object", { type: "text", text: "Ho" }, undefined],
    ]);
  });
});

test("the main line runs on in document order; sides and final states do not", () => {
  const { states, byName, initial } = flowOf(
    "states: { a: { say: x }, b: { states: { c: { say: y }, d: { type: final } }, target: a } }\naside: { e: { say: z, target: a } }\n",
  );
  expect(initial).toBe("a");
  expect(states.map(({ name, line, next }) => [name, line, next])).toEqual([
    ["a", "main", "b"],
    ["b", "main", "$end"],
    ["e", "aside", undefined],
  ]);
  expect([...byName.values()].map(({ name, parent, next }) => [name, parent, next]).slice(2, 4)).toEqual([
    ["c", "b", "d"],
    ["d", "b", undefined],
  ]);
  expect(byName.get("b")?.initial).toBe("c");
});

test("several flows may stand in one file", () => {
  const { flows } = read("states: { s: { say: x } }\n", "", [
    {
      name: "b.flow.yaml",
      text: "renga: 1\nflows: { b: { states: { t: { say: x } } }, c: { states: { t: { say: x } } } }\n",
    },
  ]);
  expect([...flows.keys()]).toEqual(["a", "b", "c"]);
});

test("declarations have their short forms written out", () => {
  const { user, types, functions } = read(
    "states: { s: { say: x } }\n",
    "types: { slot: { type: object, properties: { id: string } } }\nuser: { n: integer, s: { type: string, default: 01, secret: true, label: { ja: x, en: y } } }\nfunctions: { f: { with: { a: date }, result: { type: array, items: { $type: slot } } } }\n",
  );
  expect(types.slot).toEqual({ type: "object", properties: { id: { type: "string" } } });
  expect(user.get("n")?.schema).toEqual({ type: "integer" });
  expect([user.get("s")?.default, user.get("s")?.secret, show(user.get("s")?.label)]).toEqual([
    "01",
    true,
    { ja: "x", en: "y" },
  ]);
  expect(functions.get("f")?.result).toEqual({ type: "array", items: { $type: "slot" } });
});

test("commands have words, by locale or not, and a target", () => {
  const { commands } = read(
    "states: { s: { say: x } }\n",
    "commands: { cancel: [やめる], all: { match: { ja: [x], en: y }, target: $cancelAll }, a: go }\n",
  );
  expect(commands.map(({ name, words, target }) => [name, words, target])).toEqual([
    ["cancel", ["やめる"], "$cancel"],
    ["all", ["x", "y"], "$cancelAll"],
    ["a", ["go"], "a"],
  ]);
});

test("services have their defaults, and secrets only by the name of a variable", () => {
  const { services } = read(
    "states: { s: { say: x } }\n",
    "services:\n  api:\n    baseUrl: { env: API_URL }\n    auth: { bearer: { env: API_TOKEN } }\n    operations: { get: { path: '/x/{{ id }}', query: { a: =b } }, put: { method: PUT, path: /y, timeout: 2s, retry: { attempts: 3, backoff: 1s }, accept: [409] } }\n",
  );
  const api = services.get("api");
  const get = api?.operations.get("get");
  expect([api?.baseUrl, api?.auth]).toEqual([{ env: "API_URL" }, { bearer: { env: "API_TOKEN" } }]);
  expect([
    get?.method,
    get?.timeout,
    get?.retry,
    plain(get?.path),
    get?.query.map(({ key, value }) => [key, plain(value)]),
  ]).toEqual([
    ...["GET", 8000, { attempts: 1, backoff: 500 }, { template: "/x/{{ id }}" }, [["a", { expression: "b" }]]],
  ]);
  expect(api?.operations.get("put")).toMatchObject({
    method: "PUT",
    timeout: 2000,
    retry: { attempts: 3, backoff: 1000 },
    accept: [409],
  });
});

describe("content hashes", () => {
  const hashes = (flow: string, receipt = "{}"): readonly (string | undefined)[] => {
    const found = read(flow, "", [{ name: "messages/r.flex.json", text: receipt }]).flows.get("a");
    return [found?.hash, found?.byName.get("s")?.hash, found?.byName.get("t")?.hash];
  };
  const text = "states: { s: { say: x }, t: { say: { use: messages/r.flex.json, altText: y } } }\n";
  it("are hex of 16 and 8, and the same for the same content", () => {
    expect(hashes(text)[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(hashes(text)[1]).toMatch(/^[0-9a-f]{8}$/);
    expect(hashes(`# moved\n\n${text}`)).toEqual(hashes(text));
  });
  it("alter with a state, also by the file that it uses, and leave others as they were", () => {
    const [flow, s, t] = hashes(text);
    expect(hashes(text.replace("say: x", "say: z"))).toEqual([
      expect.not.stringMatching(flow ?? ""),
      expect.not.stringMatching(s ?? ""),
      t,
    ]);
    expect(hashes(text, '{ "type": "bubble" }')).toEqual([
      expect.not.stringMatching(flow ?? ""),
      s,
      expect.not.stringMatching(t ?? ""),
    ]);
  });
});
