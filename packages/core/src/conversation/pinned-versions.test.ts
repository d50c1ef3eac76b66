import { describe, expect, it } from "vitest";
import { loadBot, readVersion } from "../load-bot.ts";
import type { Source } from "../source/source.ts";
import { testChannel } from "../testing/test-channel.ts";
import { advance } from "./advance.ts";
import { type CompiledBot, compileBot } from "./compiled-bot.ts";
import type { Conversation } from "./conversation.ts";
import { deployEffects } from "./deploy-effects.ts";
import { keptVersion, lackingVersions, pinnedVersions } from "./flow-versions.ts";
import type { Input } from "./input.ts";

const botFile = `renga: 1
bot: b
locales: [en]
constants: { shop: Osteria }
functions: { find: { result: string } }
`;

const flowFile = `renga: 1
flow: a
title: the order
VERSIONS
triggers: { text: [go] }
context: { n: integer, name: string }
states:
  ask_n: { ask: n, prompt: How many? }
  ask_name: { ask: name, prompt: Your name? }
  wait: { say: Wait., on: { text: { match: [on], target: look } }, after: { 1h: look } }
  look: { run: find, onError: sorry }
  sub: { call: other }
  done: { say: "{{ n }} for {{ name }} at {{ shop }}" }
aside:
  sorry: { say: Sorry., target: $done }
`;

const otherFile = `renga: 1
flow: other
states: { well: { menu: Well?, options: [{ label: So, target: $done }] } }
`;

type Files = { readonly [name: string]: string };

const original: Files = { "bot.yaml": botFile, "flows/a.flow.yaml": flowFile, "flows/other.flow.yaml": otherFile };

function botOf(files: Files, versions: "pin" | "carry"): CompiledBot {
  const sources = Object.entries(files).map(
    ([name, text]): Source => ({ name, text: text.replace("VERSIONS", `versions: ${versions}`) }),
  );
  const { bot, diagnostics } = loadBot(sources, { channel: testChannel });
  if (!bot) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return compileBot(bot, testChannel);
}

let serial = 0;

/** One turn, the conversation through JSON, with what a runtime would do about versions: keep them, and look for them. */
function take(bot: CompiledBot, kept: Map<string, string>, before: Conversation | undefined, input: Partial<Input>) {
  for (const version of lackingVersions(bot, before)) {
    const json = kept.get(`${version.flow} ${version.hash}`);
    bot.learn(version, json === undefined ? null : (readVersion(JSON.parse(json), testChannel) ?? null));
  }
  serial += 1;
  const turn = advance(bot, before, { id: `e${serial}`, at: serial, ...input } as Input);
  const next = JSON.parse(JSON.stringify(turn.conversation)) as Conversation;
  for (const { flow, hash } of pinnedVersions(bot, next))
    kept.set(`${flow} ${hash}`, JSON.stringify(keptVersion(bot, flow)));
  const said = turn.effects.flatMap((effect) =>
    effect.type === "say" ? effect.messages.map(({ text }) => String(text)) : [],
  );
  return { said, next, effects: turn.effects };
}

function text(words: string): Partial<Input> {
  return { kind: "event", type: "text", text: words, event: { type: "text" } };
}

const tick: Partial<Input> = { kind: "timer", timer: "none", due: 0 };

/** How a conversation comes to stand in each kind of state, and what takes it on from there. */
const places = {
  question: { way: [text("go"), text("3")], on: [text("Ann"), text("on")] },
  plain: { way: [text("go"), text("3"), text("Ann")], on: [text("on")] },
  request: { way: [text("go"), text("3"), text("Ann"), text("on")], on: [] },
  called: { way: [text("go"), text("3"), text("Ann"), text("on"), "result" as const], on: [text("so")] },
};

const edits: { readonly [edit: string]: Files } = {
  "a word of the end": edited("flows/a.flow.yaml", "{{ n }} for", "{{ n }} seats for"),
  "all questions": edited("flows/a.flow.yaml", "?", " please?"),
  "the state is gone": {
    ...original,
    "flows/a.flow.yaml":
      "renga: 1\nflow: a\nVERSIONS\ntriggers: { text: [go] }\ncontext: { n: integer }\nstates:\n  ask_x: { ask: n, prompt: X? }\n",
  },
  "a variable has another type": edited("flows/a.flow.yaml", "name: string", "name: integer"),
  "the flow is gone": {
    "bot.yaml": botFile,
    "flows/b.flow.yaml": "renga: 1\nflow: b\ntriggers: { text: [b] }\nstates: { hi: { say: Hi. } }\n",
  },
  "a constant of the bot": edited("bot.yaml", "Osteria", "Trattoria"),
};

function edited(file: string, from: string, to: string): Files {
  return { ...original, [file]: (original[file] ?? "").replaceAll(from, to) };
}

/** What is said from the deploy on, until nothing is left to answer. */
function afterDeploy(edit: Files, place: keyof typeof places, versions: "pin" | "carry"): string {
  const kept = new Map<string, string>();
  const older = botOf(original, versions);
  const newer = botOf(edit, versions);
  const said: string[] = [];
  let conversation: Conversation | undefined;
  let calls: string[] = [];
  const go = (bot: CompiledBot, step: Partial<Input> | "result"): void => {
    const result: Partial<Input> = { kind: "result", call: calls[0] ?? "", result: { ok: true, body: "x" } };
    const taken = take(bot, kept, conversation, step === "result" ? result : step);
    conversation = taken.next;
    if (bot === newer) said.push(...taken.said);
    if (step === "result") calls = [];
    calls.push(...taken.effects.flatMap((effect) => (effect.type === "run" ? [effect.id] : [])));
  };
  for (const step of places[place].way) go(older, step);
  go(newer, tick);
  for (const step of places[place].on) go(newer, step);
  if (calls.length > 0) go(newer, "result");
  if (conversation?.stack.some(({ flow }) => flow === "other")) go(newer, text("so"));
  const open = conversation?.stack.map(({ flow, value }) => `${flow}.${JSON.stringify(value)}`) ?? [];
  return [...said, ...open].join(" | ");
}

describe("a pinned run", () => {
  const older = botOf(original, "pin");
  const seats = edits["a word of the end"] ?? {};
  const begun = (): { kept: Map<string, string>; run: Conversation } => {
    const kept = new Map<string, string>();
    const first = take(older, kept, undefined, text("go"));
    return { kept, run: take(older, kept, first.next, text("3")).next };
  };
  const hashOf = (conversation: Conversation): string | undefined => conversation.stack[0]?.hash;

  it("begins anew on the version of today", () => {
    const newer = botOf(seats, "pin");
    const { kept, run } = begun();
    const flow = newer.model.flows.get("a");
    expect(hashOf(take(newer, kept, run, text("hours")).next)).toBe(older.model.flows.get("a")?.hash);
    const ended = take(newer, kept, run, text("cancel")).next;
    expect(hashOf(take(newer, kept, ended, text("go")).next)).toBe(flow?.hash);
  });

  it("is carried over once the flow is pinned no longer", () => {
    const newer = botOf(edits["all questions"] ?? {}, "carry");
    const { kept, run } = begun();
    expect(take(newer, kept, run, text("Ann")).said).toEqual(["Back to: the order.", "Your name please?"]);
  });

  it("is carried over where its version was not kept", () => {
    const newer = botOf(edits["all questions"] ?? {}, "pin");
    const { run } = begun();
    expect(take(newer, new Map(), run, text("Ann")).said).toEqual(["Back to: the order.", "Your name please?"]);
  });

  it("is undone on its own version", () => {
    const newer = botOf(edits["all questions"] ?? {}, "pin");
    const { kept, run } = begun();
    expect(take(newer, kept, run, text("back")).said).toEqual(["How many?"]);
  });

  it("is told of by what a deploy does", () => {
    const effects = deployEffects(older, botOf(edits["the state is gone"] ?? {}, "pin"));
    expect(effects[0]).toMatchObject({ flow: "a", how: "pinned", lost: [] });
    expect(deployEffects(older, botOf(edits["the state is gone"] ?? {}, "carry"))[0]).toMatchObject({ how: "changed" });
    expect(deployEffects(older, older)[0]).toMatchObject({ how: "same" });
  });
});

describe("what an edit does to a conversation in each kind of state", () => {
  const table = Object.entries(edits).flatMap(([edit, files]) =>
    (Object.keys(places) as (keyof typeof places)[]).flatMap((place) =>
      (["carry", "pin"] as const).map(
        (versions) => `${edit} · ${place} · ${versions}: ${afterDeploy(files, place, versions)}`,
      ),
    ),
  );

  it("is as the table says", () => {
    expect(table).toMatchInlineSnapshot(`
      [
        "a word of the end · question · carry: Wait. | Well? | 3 seats for Ann at Osteria",
        "a word of the end · question · pin: Wait. | Well? | 3 for Ann at Osteria",
        "a word of the end · plain · carry: Well? | 3 seats for Ann at Osteria",
        "a word of the end · plain · pin: Well? | 3 for Ann at Osteria",
        "a word of the end · request · carry: Well? | 3 seats for Ann at Osteria",
        "a word of the end · request · pin: Well? | 3 for Ann at Osteria",
        "a word of the end · called · carry: 3 seats for Ann at Osteria",
        "a word of the end · called · pin: 3 for Ann at Osteria",
        "all questions · question · carry: Back to: the order. | Your name please? | Wait. | a."wait"",
        "all questions · question · pin: Wait. | Well? | 3 for Ann at Osteria",
        "all questions · plain · carry: Well? | 3 for Ann at Osteria",
        "all questions · plain · pin: Well? | 3 for Ann at Osteria",
        "all questions · request · carry: Well? | 3 for Ann at Osteria",
        "all questions · request · pin: Well? | 3 for Ann at Osteria",
        "all questions · called · carry: 3 for Ann at Osteria",
        "all questions · called · pin: 3 for Ann at Osteria",
        "the state is gone · question · carry: This has been renewed in the meantime. Let us begin again. | X? | Please answer with a number. | Please answer with a number. | a."ask_x"",
        "the state is gone · question · pin: Wait. | Well? | 3 for Ann at Osteria",
        "the state is gone · plain · carry: This has been renewed in the meantime. Let us begin again. | X? | Please answer with a number. | a."ask_x"",
        "the state is gone · plain · pin: Well? | 3 for Ann at Osteria",
        "the state is gone · request · carry: This has been renewed in the meantime. Let us begin again. | X? | a."ask_x"",
        "the state is gone · request · pin: Well? | 3 for Ann at Osteria",
        "the state is gone · called · carry: This has been renewed in the meantime. Let us begin again. | X? | Please answer with a number. | a."ask_x"",
        "the state is gone · called · pin: 3 for Ann at Osteria",
        "a variable has another type · question · carry: Please answer with a number. | Please answer with a number. | a."ask_name"",
        "a variable has another type · question · pin: Wait. | Well? | 3 for Ann at Osteria",
        "a variable has another type · plain · carry: Well? | 3 for  at Osteria",
        "a variable has another type · plain · pin: Well? | 3 for Ann at Osteria",
        "a variable has another type · request · carry: Well? | 3 for  at Osteria",
        "a variable has another type · request · pin: Well? | 3 for Ann at Osteria",
        "a variable has another type · called · carry: 3 for  at Osteria",
        "a variable has another type · called · pin: 3 for Ann at Osteria",
        "the flow is gone · question · carry: Sorry, I did not understand that. | Sorry, I did not understand that.",
        "the flow is gone · question · pin: Wait. | Sorry, something went wrong. Please try again.",
        "the flow is gone · plain · carry: Sorry, I did not understand that.",
        "the flow is gone · plain · pin: Sorry, something went wrong. Please try again.",
        "the flow is gone · request · carry: ",
        "the flow is gone · request · pin: Sorry, something went wrong. Please try again.",
        "the flow is gone · called · carry: Sorry, I did not understand that.",
        "the flow is gone · called · pin: Sorry, I did not understand that.",
        "a constant of the bot · question · carry: Wait. | Well? | 3 for Ann at Trattoria",
        "a constant of the bot · question · pin: Wait. | Well? | 3 for Ann at Trattoria",
        "a constant of the bot · plain · carry: Well? | 3 for Ann at Trattoria",
        "a constant of the bot · plain · pin: Well? | 3 for Ann at Trattoria",
        "a constant of the bot · request · carry: Well? | 3 for Ann at Trattoria",
        "a constant of the bot · request · pin: Well? | 3 for Ann at Trattoria",
        "a constant of the bot · called · carry: 3 for Ann at Trattoria",
        "a constant of the bot · called · pin: 3 for Ann at Trattoria",
      ]
    `);
  });
});
