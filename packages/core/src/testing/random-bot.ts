import fc from "fast-check";
import { stringify } from "yaml";
import type { ChatRef } from "../conversation/input.ts";
import type { Source } from "../source/source.ts";

/**
 * Bots that check, of every block and of most keys beside them: flows that call one another, loops, regions, timers, calls of
 * services, own taps, tables, memory. States run on to the next one, and lead elsewhere only where they wait, so that a turn
 * ends; everything that is named is there.
 */
export const randomBot: fc.Arbitrary<RandomBot> = fc
  .record({
    scope: fc.constantFrom("user", "user", "group", "member"),
    flows: fc.array(
      fc.record({
        seeds: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5, size: "max" }),
        extras: fc.nat(),
      }),
      { minLength: 1, maxLength: 4, size: "max" },
    ),
  })
  .map(({ scope, flows }) => ({
    chat: { id: "c", kind: scope === "user" ? "user" : "group" },
    files: [
      { name: "bot.yaml", text: stringify(bot) },
      ...flows.map(({ seeds, extras }, index) => ({
        name: `flows/f${index}.flow.yaml`,
        text: stringify({ renga: 1, flow: `f${index}`, scope, ...flowOf(index, flows.length, seeds, extras) }),
      })),
    ],
  }));

export interface RandomBot {
  readonly files: readonly Source[];
  /** Where its flows run. */
  readonly chat: ChatRef;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Map = { readonly [key: string]: Json };
/** What a state is made of: its kind, where it leads, and what else it has. */
type Seed = readonly [kind: number, leads: number, extras: number, more: number];

const bot = {
  renga: 1,
  bot: "random",
  locales: ["en", "ja"],
  timezone: "Asia/Tokyo",
  user: { visits: { type: "integer", default: 0 }, name: { type: "string", default: "" }, locale: "string" },
  functions: { work: { with: { n: "integer" }, result: { type: "object", properties: { n: "integer" } } } },
  services: {
    shop: {
      baseUrl: { env: "SHOP_URL" },
      operations: { ask: { path: "/ask/{{ n }}", response: { type: "object", properties: { name: "string" } } } },
    },
  },
  tables: { board: { value: "integer" } },
  events: { bell: { data: { n: "integer" } } },
  commands: { all: { match: ["drop everything"], target: "$cancelAll" }, first: { match: ["first"], target: "f0" } },
  defaults: { attempts: 4 },
};

const context = {
  word: { type: "string", label: "word", default: "" },
  count: { type: "integer", label: "party", minimum: 0, maximum: 1000, default: 0 },
  day: { type: "date", label: "date", default: "2026-04-10" },
  sure: { type: "boolean", default: false },
  list: { type: "array", items: "string", minItems: 1, maxItems: 3, default: ["a", "b"] },
  more: { type: "array", items: "string", maxItems: 3, default: [] },
};

function flowOf(index: number, flows: number, seeds: readonly Seed[], extras: number): Map {
  const names = seeds.map((_, at) => `s${at}`);
  const states = Object.fromEntries(
    seeds.map((seed, at) => [
      names[at] as string,
      stateOf(seed, { name: names[at] as string, names, at, flow: index, flows }),
    ]),
  );
  return {
    title: `flow ${index}`,
    input: { n: { type: "integer", default: 1 } },
    output: { count: "=count" },
    context,
    ...chosen(extras, [
      {
        silence: [
          { in: "5m", say: "Still there?" },
          { in: "1h", target: "$cancel" },
        ],
      },
      { onRestart: "stack" },
      { onRestart: "restart" },
      { interrupt: "first" },
      { resume: "confirm" },
      { expires: "2h" },
      { key: "=input.n" },
      { repairs: { $help: { say: "Help of {{ repair.flow.title }}." } } },
      { on: { sticker: { set: { count: "=math.least(count + 1, 1000)" }, say: "A sticker, {{ count }}." } } },
      { on: { bell: { guard: "event.n > 0", say: "Ding {{ event.n }}." } } },
      { on: { "error.expression": { say: "Oh.", target: "$done" } } },
    ]),
    triggers: {
      text: { match: [index === 0 ? "go" : `go ${index}`, `begin ${index}`], set: { word: "{{ text }}" } },
    },
    states,
  };
}

interface Place {
  readonly name: string;
  readonly names: readonly string[];
  readonly at: number;
  readonly flow: number;
  readonly flows: number;
}

/** Where a state that waits may lead: anywhere. */
function anywhere(leads: number, { names }: Place): string {
  const targets = [...names, "$done", "$cancel", "$restart", "$back"];
  return targets[leads % targets.length] as string;
}

/** Where a state that does not wait may lead: on. */
function onwards(leads: number, { names, at }: Place): string {
  const targets = [...names.slice(at + 1), "$done"];
  return targets[leads % targets.length] as string;
}

/** Some of these keys, by the bits of a number; of those that exclude one another the last. */
function chosen(bits: number, parts: readonly Map[]): Map {
  return Object.assign({}, ...parts.filter((_, at) => (bits >> at) % 3 === 1));
}

function stateOf(seed: Seed, place: Place): Map {
  const make = kinds[seed[0] % kinds.length] as (typeof kinds)[number];
  return make(seed, place);
}

/** What a question may have beside its own. */
function manners(seed: Seed, place: Place): Map {
  const [, leads, extras] = seed;
  return chosen(extras, [
    { invalid: ["That is none.", "Still none."] },
    { attempts: 2, onFailed: anywhere(leads + 1, place) },
    {
      silence: [
        { in: "10m", say: "And?" },
        { in: "30m", target: anywhere(leads + 2, place) },
      ],
    },
    { interrupt: "deny" },
    { interrupt: [`f${leads % place.flows}`] },
    { resume: "silent" },
    { taps: "once" },
    { taps: "always" },
    { help: "You may say what you like." },
    { on: { sticker: { say: "Nice.", target: anywhere(leads + 3, place) } } },
    { on: { text: { match: { contains: "zzz" }, capture: true, target: anywhere(leads, place) } } },
    { on: { postback: { set: { count: 7 } } } },
    { after: { "20m": anywhere(leads + 4, place) } },
    { entry: [{ set: { "user.visits": "=user.visits + 1" } }, { track: { event: "asked", data: { n: "=count" } } }] },
    { exit: [{ loading: 5 }] },
    { target: anywhere(leads, place) },
  ]);
}

/** Things that are done and not waited for. */
function deeds([, leads, extras, more]: Seed): readonly Json[] {
  const all: readonly Json[] = [
    { set: { count: "=(count * 7 + 1) % 1000", word: "{{ count }}{{ locale }}" } },
    { set: { "user.name": "=word", "user.locale": "ja" }, guard: "user.visits > 2" },
    { say: "Count {{ count }} {{ user.name }}." },
    { say: { en: "Day {{ day }}", ja: "{{ formatDate(day, 'M月d日') }}" }, guard: "sure" },
    { schedule: { id: "ring", in: "15m", event: "bell", data: { n: "=count" } } },
    { schedule: { id: "{{ count }}", in: "2h", event: "bell", data: { n: 1 }, detached: true } },
    { schedule: { id: "daily", daily: "09:00", count: 3, event: "bell", data: { n: 2 } } },
    { unschedule: "ring" },
    { run: "work", id: "bg", with: { n: "=count" } },
    { request: "shop.ask", id: "asked", with: { n: 1 } },
    { put: "board", key: "=word", value: "=count" },
    { raise: { event: "bell", data: { n: 3 } } },
    { push: { to: { user: "U2" }, say: "For you.", id: "p" } },
    { sendTo: { to: { user: "U2" }, event: "bell", data: { n: 4 } } },
    { flush: true },
    { set: { count: "=count % (count - count)" }, guard: "count % 5 == 3" },
  ];
  return [{ set: { sure: "=!sure" } }, ...all.filter((_, at) => ((extras + more) >> (at % 12)) % 3 === leads % 3)];
}

const kinds: readonly ((seed: Seed, place: Place) => Map)[] = [
  (seed, place) => {
    const [, , extras, more] = seed;
    const questions: readonly Map[] = [
      { ask: "word", prompt: "Which word?" },
      {
        ask: "word",
        prompt: "Which of these?",
        options: ["red", { label: "Blue", value: "blue", synonyms: ["azure"] }],
      },
      {
        ask: "word",
        prompt: "One of the list?",
        options: [{ each: "one in list", label: "{{ one }}!", value: "=one" }],
      },
      { ask: "word", prompt: "Burst?", gather: "1500ms" },
      { ask: "count", prompt: "How many?", suggest: [1, 2, 3], skip: ["none"] },
      { ask: "count", prompt: "How many more?", check: [{ that: "count < 20", else: "Up to 20." }] },
      { ask: "count", prompt: "How many?", parse: "int(find(text, '[0-9]{1,3}'))" },
      { ask: "day", prompt: "Which day?", picker: { min: "=today", max: "=today + days(30)" } },
      { ask: "day", prompt: "Which day?", ifKnown: "skip" },
      { ask: "sure", prompt: "Sure?", required: false },
      { ask: "sure", prompt: "Sure?", as: "confirm" },
      { ask: "more", prompt: "What else? {{ size(more) }}", options: ["ham", "corn", "tea"] },
    ];
    return { ...(questions[(extras + more) % questions.length] as Map), ...manners(seed, place) };
  },
  (seed, place) => ({
    menu: "What now?",
    options: [
      { label: "Order", target: anywhere(seed[1], place) },
      { label: "Count me", set: { count: "=math.least(count + 1, 1000)" }, target: anywhere(seed[3], place) },
      { label: "Sure", guard: "sure", set: { word: "sure" } },
    ],
    ...manners(seed, place),
  }),
  (seed, place) => ({ review: ["word", "count", "day"], title: "So far", ...manners(seed, place) }),
  (seed) => ({ entry: deeds(seed), say: "Noted." }),
  (seed, place) => ({
    entry: deeds(seed),
    always: [
      { guard: "count % 2 == 0", set: { sure: true }, say: "Even.", target: onwards(seed[1], place) },
      { target: onwards(seed[3], place) },
    ],
  }),
  (seed, place) => ({
    on: {
      text: [
        { match: { regex: "^(?<n>[0-9]{1,2})$" }, set: { count: "=int(match.n)" }, say: "So {{ count }}." },
        { match: ["yes", "done"], actions: deeds(seed), target: anywhere(seed[1], place) },
      ],
      sticker: { call: `f${seed[3] % place.flows}`, with: { n: "=count" } },
      "tap.pick": { set: { word: "=event.name" }, say: "Picked {{ word }}.", target: anywhere(seed[3], place) },
      postback: { target: anywhere(seed[2], place), reenter: true },
    },
    entry: [
      {
        say: {
          text: "Pick",
          actions: [
            { $tap: "pick", label: "Order", with: { name: "a" } },
            { $tap: "pick", label: "tea", with: { name: "{{ count }}" } },
          ],
        },
      },
    ],
    after: { "30m": anywhere(seed[2], place) },
  }),
  // Flows call those that come after them: what calls itself before it waits does not check.
  (seed, place) =>
    place.flow + 1 < place.flows
      ? {
          call: `f${place.flow + 1 + (seed[1] % (place.flows - place.flow - 1))}`,
          with: { n: "=count" },
          save: { count: "=math.least(result.count, 1000)" },
          ...chosen(seed[2], [{ onCancelled: onwards(seed[3], place) }, { onError: onwards(seed[1], place) }]),
        }
      : { call: "$handoff", onDone: { guard: "result.by == 'user'", target: onwards(seed[1], place) } },
  (seed, place) => ({
    run: "work",
    with: { n: "=count" },
    save: { count: "=result.n % 1000" },
    ...chosen(seed[2], [{ onError: [{ guard: "error.kind == 'timeout'", target: onwards(seed[3], place) }] }]),
  }),
  (seed, place) => ({
    request: "shop.ask",
    with: { n: "=count" },
    save: { word: "=result.body.name" },
    onError: { say: "No luck: {{ error.kind }}.", target: onwards(seed[3], place) },
  }),
  (seed, place) => ({
    get: "board",
    key: "=word",
    save: { count: "=isSet(result) ? result % 1000 : 0" },
    onError: onwards(seed[1], place),
  }),
  (seed, place) => ({
    each: "one, at in list",
    states: {
      [`${place.name}_each`]: {
        ask: "word",
        prompt: "{{ at }}: {{ one }}?",
        options: ["yes", { label: "next", target: "$next" }, { label: "enough", target: "$break" }],
      },
      [`${place.name}_said`]: { entry: deeds(seed), say: "{{ one }} is {{ word }}." },
    },
  }),
  (seed, place) => ({
    initial: `${place.name}_in`,
    states: {
      [`${place.name}_in`]: { ask: "count", prompt: "Inside?", on: { sticker: `${place.name}_on` } },
      [`${place.name}_on`]: { entry: deeds(seed), ask: "sure", prompt: "Still inside?" },
      [`${place.name}_was`]: { type: "history", history: seed[2] % 2 === 0 ? "deep" : "shallow" },
    },
    on: {
      text: [
        { match: ["out"], target: anywhere(seed[1], place) },
        { match: ["again"], target: `${place.name}_was` },
      ],
    },
    ...chosen(seed[3], [{ after: { "40m": anywhere(seed[2], place) } }]),
  }),
  (seed, place) => ({
    type: "parallel",
    states: {
      [`${place.name}_left`]: {
        states: { [`${place.name}_l`]: { ask: "word", prompt: "Left?", options: ["tea", "rice"] } },
      },
      [`${place.name}_right`]: {
        states: {
          [`${place.name}_r`]: {
            ask: "count",
            prompt: "Right?",
            ...chosen(seed[2], [{ attempts: 2, onFailed: "$done" }]),
          },
          [`${place.name}_q`]: { entry: deeds(seed), say: "Right is {{ count }}." },
        },
      },
    },
    on: { sticker: { target: anywhere(seed[1], place) } },
  }),
];
