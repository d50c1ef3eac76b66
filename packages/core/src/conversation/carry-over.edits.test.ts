import { expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { testChannel } from "../testing/test-channel.ts";
import { advance } from "./advance.ts";
import { type CompiledBot, compileBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import type { Input } from "./input.ts";

// What each kind of edit does to a run in each kind of state: the state `here`, with the answer 3 in `n`.

const ask = "ask: more, prompt: How many more?";
const kinds = {
  question: `{ ${ask} }`,
  menu: "{ menu: How many more?, options: [{ label: Red, target: done }, { label: Blue, target: done }] }",
  request: "{ run: look, onError: done }",
  after: "{ say: How many more?, after: { 10m: done } }",
  compound: `{ states: { inner: { ${ask} } } }`,
  parallel: `{ type: parallel, states: { left: { states: { inner: { ${ask} } } }, right: { states: { still: { on: { image: $done } } } } } }`,
  call: "{ call: other }",
  digression: `{ ${ask} }`,
} as const;
type Kind = keyof typeof kinds;

interface Parts {
  readonly name: string;
  readonly context: string;
  readonly head: string;
  readonly states: string;
}

function partsOf(body: string, state = "here"): Parts {
  return {
    name: "a",
    context: "n: integer, more: integer",
    head: "",
    states: `  ask_n: { ask: n, prompt: How many? }\n  ${state}: ${body}\n  done: { say: "{{ n }}, {{ more }}." }\n`,
  };
}

const edits: { readonly [edit: string]: (body: string) => Parts } = {
  none: (body) => ({ ...partsOf(body), head: "" }),
  "another state changed": (body) => ({ ...partsOf(body), states: partsOf(body).states.replace("How many?", "N?") }),
  "text changed": (body) => partsOf(body.replace("How many more?", "And how many more?")),
  "option added": (body) => partsOf(body.replace("[{", "[{ label: Green, target: done }, {")),
  "option removed": (body) => partsOf(body.replace(", { label: Blue, target: done }", "")),
  "state renamed": (body) => partsOf(body, "there"),
  "state renamed, migrated": (body) => ({ ...partsOf(body, "there"), head: "migrate: [{ from: here, to: there }]\n" }),
  "state removed": () => partsOf("{ say: Gone. }", "gone"),
  "state moved up": (body) => {
    const { states, ...rest } = partsOf(body);
    const [first = "", second = "", ...others] = states.split("\n");
    return { ...rest, states: ["  start: { target: ask_n }", first, second, ...others].join("\n") };
  },
  "state moved into another": (body) => partsOf(`{ states: { here: ${body} } }`, "around"),
  "state with states inside": () => partsOf(`{ states: { first: { ${ask} } } }`),
  "variable retyped": (body) => ({ ...partsOf(body), context: "n: boolean, more: integer" }),
  "variable renamed": (body) => {
    const { states, ...rest } = partsOf(body);
    return {
      ...rest,
      context: "m: integer, more: integer",
      states: states.replace("ask: n,", "ask: m,").replace("{{ n }}", "{{ m }}"),
    };
  },
  "variable renamed, migrated": (body) => ({
    ...(edits["variable renamed"]?.(body) as Parts),
    head: "migrate: [{ set: { m: =n } }]\n",
  }),
  "flow removed": (body) => ({ ...partsOf(body), name: "" }),
  "flow renamed": (body) => ({ ...partsOf(body), name: "b" }),
  "timers changed": (body) =>
    partsOf(body.replace("10m", "20m").replace(/^\{ (?=ask|menu)/, "{ silence: { 5m: done }, ")),
  "another kind of block": (body) =>
    partsOf(body.startsWith("{ ask") ? "{ run: look, onError: done }" : "{ ask: more, prompt: How many? }"),
};

function botOf({ name, context, head, states }: Parts): CompiledBot {
  const flow = `renga: 1\nflow: ${name}\ncontext: { ${context} }\ntriggers: { text: [go] }\n${head}states:\n${states}`;
  const files = [
    { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\nfunctions: { look: { result: string } }\n" },
    ...(name === "" ? [] : [{ name: "flows/a.flow.yaml", text: flow }]),
    {
      name: "flows/other.flow.yaml",
      text: "renga: 1\nflow: other\ntriggers: { text: [aside] }\nstates: { hm: { menu: Well?, options: [{ label: So, target: $done }] } }\n",
    },
  ];
  const { bot, diagnostics } = loadBot(files, { channel: testChannel });
  if (!bot) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return compileBot(bot, testChannel);
}

function say(bot: CompiledBot, conversation: Conversation | undefined, text: string, at: number): Conversation {
  const input: Input = { kind: "event", id: `e${at}`, at, type: "text", text, event: { type: "text" } };
  return JSON.parse(JSON.stringify(advance(bot, conversation, input).conversation)) as Conversation;
}

function runIn(kind: Kind): Conversation {
  const bot = botOf(partsOf(kinds[kind]));
  const here = say(bot, say(bot, undefined, "go", 1), "3", 2);
  return kind === "digression" ? say(bot, here, "aside", 3) : here;
}

/** What became of the run, and what is due: `goes-on`, `migrated there`, `begins-anew; lost n`. */
function outcome(kind: Kind, edit: string): string {
  const renewed = botOf(edits[edit]?.(kinds[kind]) as Parts);
  const turn = advance(renewed, runIn(kind), { kind: "timer", id: "t", at: 60_000, timer: "none", due: 0 });
  const carried = turn.trace.flatMap((entry) => (entry.kind === "carried" ? [entry] : []));
  const failed = turn.trace.flatMap((entry) => (entry.kind === "error" ? [entry.message] : []));
  expect(failed).toEqual([]);
  const timers = (turn.conversation.stack[0]?.timers ? Object.values(turn.conversation.stack[0].timers) : []).map(
    ({ at }) => `${Math.round(at / 60_000)}m`,
  );
  return [
    carried
      .map(({ how, to, lost }) => [how, to, ...lost.map((name) => `-${name}`)].filter(Boolean).join(" "))
      .join(", "),
    ...timers,
  ].join(" ");
}

it.each(Object.keys(kinds) as Kind[])("a run in a state with %s", async (kind) => {
  const rows = Object.keys(edits).map((edit) => `${edit}: ${outcome(kind, edit)}`.trimEnd());
  await expect(`${rows.join("\n")}\n`).toMatchFileSnapshot(`../../testdata/carry-over/${kind}.txt`);
});
