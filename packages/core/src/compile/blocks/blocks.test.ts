import { expect, it } from "vitest";
import { plainChannel } from "../../channel/plain-channel.ts";
import { loadBot } from "../../load-bot.ts";
import { compileFlow } from "../compile-flow.ts";
import type { ActionConfig, StateConfig, TransitionConfig } from "../flow-config.ts";

const head = "renga: 1\nbot: b\nlocales: [en]\nfunctions: { price: { result: { type: object } } }\n";

/** What the states of a flow become, a line for each thing that they do. */
function expansion(flow: string): string {
  const files = [
    { name: "bot.yaml", text: head },
    { name: "f.flow.yaml", text: `renga: 1\nflow: f\n${flow}` },
  ];
  const { bot, diagnostics } = loadBot(files, { channel: plainChannel, rules: [] });
  const compiled = bot?.flows.get("f");
  if (!bot || !compiled) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  const { $done: _, $cancel: __, ...states } = compileFlow(compiled, bot, plainChannel).states ?? {};
  return `\n${Object.values(states).flatMap(linesOf).join("\n")}\n`;
}

function linesOf({
  id,
  type,
  initial,
  route,
  entry = [],
  on = {},
  always = [],
  onDone = [],
  states = {},
}: StateConfig): string[] {
  const events = Object.entries({ ...on, always, onDone });
  return [
    [id, type, initial && `begins in ${initial}`, route && "route"].filter(Boolean).join(", "),
    ...entry.map((action) => `  entry ${short(action)}`),
    ...events.flatMap(([event, list]) => list.map((one) => `  ${event} ${way(one)}`)),
    ...Object.values(states).flatMap(linesOf),
  ];
}

function way({ guard, actions = [], target }: TransitionConfig): string {
  const parts = [guard && `if ${short(guard)}`, ...actions.map(short), target && `→ ${target}`];
  return parts.filter(Boolean).join(" ");
}

/** Names of states stand in the first column already. */
function short({ type, params }: ActionConfig): string {
  const { state: _, ...rest } = params ?? {};
  return Object.keys(rest).length > 0 ? `${type}${JSON.stringify(rest)}` : type;
}

it("an ask that can be skipped over, gathers, and is a list", () => {
  expect(
    expansion(`
context: { tags: { type: array, items: string } }
states:
  ask: { ask: tags, prompt: Which?, ifKnown: skip, gather: 2s, save: { tags: =match.tags }, onDone: [{ guard: size(tags) > 1, target: $cancel }] }
`),
  ).toMatchInlineSnapshot(`
    "
    ask, begins in $check, route
    ask:$check
      always if both{"first":{"type":"known","params":{"state":"ask"}},"second":{"type":"when","params":{"if":"size(tags) > 1"}}} → #$cancel
      always if known → #$done
      always → #ask:$open
    ask:$open
      entry ask
      text if gathers gather{"wait":2000}
      text if answered answer set{"set":{"tags":"=match.tags"},"reads":true} → #ask:$done
      text if adds answer add
      tap if answered answer set{"set":{"tags":"=match.tags"},"reads":true} → #ask:$done
      tap if adds answer add
      ask.invalid invalid
    ask:$done
      always if when{"if":"size(tags) > 1"} → #$cancel
      always → #$done
    "
  `);
});

it("a review, with what a correction passes over", () => {
  expect(
    expansion(`
context: { n: { type: integer, label: number }, yen: integer }
states:
  ask_n: { ask: n, prompt: How many?, options: [1, { label: none, target: $cancel }], save: { yen: 0 } }
  price: { run: price, with: { n: =n }, save: { yen: =result.yen } }
  check: { review: [n], confirm: { label: Go } }
`),
  ).toMatchInlineSnapshot(`
    "
    ask_n, route
      entry ask
      text if chosen{"option":1} answer set{"set":{"yen":0},"reads":true} → #$cancel
      text if answered answer set{"set":{"yen":0},"reads":true} → #price
      tap if chosen{"option":1} answer set{"set":{"yen":0},"reads":true} → #$cancel
      tap if answered answer set{"set":{"yen":0},"reads":true} → #price
      ask.invalid invalid
      ask.keep if chosen{"option":1} → #$cancel
      ask.keep if answered → #price
    price
      entry run{"name":"price","id":"price","waits":true,"with":{"n":"=n"}}
      request.price.keep → #check
      request.price.done set{"set":{"yen":"=result.yen"}} → #check
    check, route
      entry ask
      text if answered answer → #$done
      text if changes change
      tap if answered answer → #$done
      tap if changes change
      ask.invalid invalid
    "
  `);
});

it("each: a state for the round, and one before, between and after", () => {
  expect(
    expansion(`
states:
  all:
    each: x, i in [1, 2]
    states:
      wait: { on: { text: [{ match: [next], target: $next }, $break] } }
`),
  ).toMatchInlineSnapshot(`
    "
    all, begins in $start
      onDone → #$done
    all:$start
      entry each{"each":"x, i in [1, 2]"}
      always if inRound → #all:$round
      always → #all:$out
    all:$round, begins in wait
      onDone → #all:$next
    wait
      text if when{"match":[{"words":["next"]}]} → #all:$next
      text → #all:$out
    all:$end, final
    all:$next
      entry nextRound
      always if inRound → #all:$round
      always → #all:$out
    all:$out, final
      entry endRounds
    "
  `);
});

it("questions side by side mind only what is theirs", () => {
  expect(
    expansion(`
context: { a: string }
silence: { 10m: $cancel }
states:
  both: { type: parallel, states: { one: { states: { ask: { ask: a, prompt: A? } } } } }
`),
  ).toMatchInlineSnapshot(`
    "
    both, parallel
      onDone → #$done
    one, begins in ask
    ask, route
      entry ask
      text if answered answer → #one:$end
      tap if answered answer → #one:$end
      ask.invalid if asked invalid
      ask.silence if both{"first":{"type":"asked","params":{"state":"ask"}},"second":{"type":"silence","params":{"index":0}}} → #$cancel
    one:$end, final
    "
  `);
});

it("an account link: for the token, for the link, and when that has run out", () => {
  expect(
    expansion(`
context: { nonce: string }
states:
  link: { accountLink: 'https://shop.example.com', prompt: Log in., save: { nonce: =result.nonce }, onDone: [{ guard: nonce == 'x', target: $cancel }], onError: $cancel }
`),
  ).toMatchInlineSnapshot(`
    "
    link, begins in $open
    link:$open
      entry linkToken{"id":"link","waits":true}
      request.link.done offerLink → #link:$link
      request.link.failed → #$cancel
    link:$done
      always if when{"if":"nonce == 'x'"} → #$cancel
      always → #$done
    link:$link
      accountLink.ok linked set{"set":{"nonce":"=result.nonce"}} → #link:$done
    link:$over
      always → #$cancel
      always → #$cancel
    "
  `);
});

it("a content: as a request, with its guards a step later", () => {
  expect(
    expansion(`
context: { photo: content, file: string }
states:
  ask: { ask: photo, prompt: Photo? }
  keep: { content: =photo, types: [image/*], save: { file: =result.file }, onDone: [{ guard: file == '', target: ask }], onError: $cancel }
`),
  ).toMatchInlineSnapshot(`
    "
    ask, route
      entry ask
      text if answered answer → #keep
      tap if answered answer → #keep
      image if answered answer → #keep
      video if answered answer → #keep
      audio if answered answer → #keep
      file if answered answer → #keep
      ask.invalid invalid
    keep, begins in $open
    keep:$open
      entry content{"id":"keep","waits":true,"content":"=photo","types":["image/*"],"maxSize":10000000}
      request.keep.done set{"set":{"file":"=result.file"}} → #keep:$done
      request.keep.failed → #$cancel
    keep:$done
      always if when{"if":"file == ''"} → #ask
      always → #$done
    "
  `);
});
