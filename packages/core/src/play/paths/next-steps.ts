import type { Tappable } from "../../channel/channel.ts";
import type { CompiledBot } from "../../conversation/compiled-bot.ts";
import type { Run, StateValue } from "../../conversation/conversation.ts";
import type { VariableSchema } from "../../expression/type.ts";
import type { Value, ValueObject } from "../../expression/value.ts";
import type { Handler, Match } from "../../model/action.ts";
import type { Flow } from "../../model/flow.ts";
import type { Chat } from "../chat.ts";
import { durationText } from "../duration-text.ts";
import { nameOfCall, type World } from "../world.ts";
import { samplesOf } from "./samples.ts";

/** What nobody would say in earnest: no answer to anything but a question for any text. */
const NONSENSE = "???";

/** Steps that a test could go on with from here, as a test file has them; the likeliest first. */
export function nextSteps(world: World): readonly ValueObject[] {
  const chat = world.chat("U1");
  const top = chat.conversation?.stack.at(-1);
  const steps = [
    ...resultSteps(world, chat),
    ...(chat.canLink ? [{ link: "nonce" }] : []),
    ...(top ? [...tapSteps(chat), ...answerSteps(world, chat, top), ...handlerSteps(world, top)] : startSteps(world)),
    ...waitSteps(world),
  ];
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}

/** The answers that an open call may get. */
function resultSteps({ bot }: World, chat: Chat): ValueObject[] {
  const names = new Set(chat.waiting.map(nameOfCall));
  return [...names].flatMap((name) => {
    if (name === "content")
      return [{ file: "photo.jpg", type: "image/jpeg", size: 1000 }, { error: "gone" }].map((answer) => ({
        result: { [name]: answer },
      }));
    const operation = operationOf(bot, name);
    const schema = operation ? operation.response : bot.model.functions.get(name)?.result;
    const bodies = schema ? samplesOf(schema, bot.model.types) : [{}];
    const answers: Value[] = bodies.map((body) => (operation ? { body } : body));
    return [...answers, { error: "timeout" }, ...(operation ? [{ status: 404 }] : [])].map((answer) => ({
      result: { [name]: answer },
    }));
  });
}

function operationOf(bot: CompiledBot, name: string): { readonly response?: VariableSchema } | undefined {
  const [service = "", operation = ""] = name.split(".");
  return bot.model.services.get(service)?.operations.get(operation);
}

/** What the newest message offers to tap. */
function tapSteps(chat: Chat): ValueObject[] {
  return tapsOf(chat)
    .filter((tap) => tap.picker === undefined)
    .map((tap) => ({ tap: tap.label }));
}

function tapsOf(chat: Chat): readonly Tappable[] {
  return chat.transcript.findLast((sent) => sent.taps.length > 0)?.taps ?? [];
}

/** What can be picked, said or sent in answer to the open question, and something that is no answer. */
function answerSteps({ bot }: World, chat: Chat, top: Run): ValueObject[] {
  if (!top.question) return [];
  const block = bot.state(top.flow, top.question.state)?.block;
  const variable =
    block?.kind !== "ask"
      ? undefined
      : block.variable.scope === "user"
        ? bot.model.user.get(block.variable.name)
        : bot.model.flows.get(top.flow)?.context.get(block.variable.name);
  const schema = variable?.schema;
  const isPicked = tapsOf(chat).some((tap) => ["date", "time", "datetime"].includes(tap.picker ?? ""));
  return [
    ...(schema ? samplesOf(schema, bot.model.types).map((value) => answerStep(schema, value, isPicked)) : []),
    { user: NONSENSE },
  ];
}

function answerStep(schema: VariableSchema, value: Value, isPicked: boolean): ValueObject {
  if (schema.type === "location") return { user: { location: {} } };
  if (schema.type === "content") return { user: { image: {} } };
  const text = typeof value === "object" ? "abc" : String(value);
  return isPicked ? { pick: text } : { user: text };
}

/** What the states that are active, and their flow, listen for. */
function handlerSteps(world: World, run: Run): ValueObject[] {
  const flow = world.bot.model.flows.get(run.flow);
  if (!flow) return [];
  const active = [...namesIn(run.value)].flatMap((name) => flow.byName.get(name)?.on ?? []);
  return [...active, ...flow.on].flatMap((handler) => handlerStep(world, handler));
}

function* namesIn(value: StateValue): Iterable<string> {
  if (typeof value === "string") yield value;
  else
    for (const [name, inner] of Object.entries(value)) {
      yield name;
      yield* namesIn(inner);
    }
}

/** What starts a flow, or what the bot itself answers. */
function startSteps(world: World): ValueObject[] {
  const { flows, on } = world.bot.model;
  const triggers = [...flows.values()].flatMap((flow: Flow) => flow.triggers);
  return [
    ...triggers.flatMap((trigger) => eventSteps(world, trigger.event, trigger.matches)),
    ...on.flatMap((handler) => handlerStep(world, handler)),
  ];
}

function handlerStep(world: World, handler: Handler): ValueObject[] {
  return eventSteps(world, handler.event, handler.matches);
}

function eventSteps(world: World, type: string, matches: readonly Match[]): ValueObject[] {
  if (/^(?:request|call|error|push|ask)\.|^tap(?:\.|$)/.test(type)) return [];
  if (type === "text" || type === "message") return textsOf(matches).map((text) => ({ user: text }));
  const own = world.bot.model.events.get(type);
  if (own) return [{ event: { type, ...firstOf(own.data, world.bot) } }];
  const datas = matches.length === 0 ? [{}] : matches.flatMap((match) => (match.kind === "data" ? [match.keys] : []));
  if (["image", "video", "audio", "file", "location", "sticker"].includes(type)) return [{ user: { [type]: {} } }];
  return datas.map((data) => ({ event: world.channel.eventOf?.(type, data) ?? { type, ...data } }));
}

/** A text for each match; those of a pattern nobody can guess. */
function textsOf(matches: readonly Match[]): string[] {
  if (matches.length === 0) return [NONSENSE];
  return matches.flatMap((match) => {
    if (match.kind === "words") return match.words.slice(0, 1);
    return match.kind === "contains" || match.kind === "startsWith" ? [match.text] : [];
  });
}

function firstOf(data: Readonly<Record<string, VariableSchema>>, bot: CompiledBot): ValueObject {
  return Object.fromEntries(
    Object.entries(data).map(([key, schema]) => [key, samplesOf(schema, bot.model.types)[0] ?? null]),
  );
}

/** Until the next timer fires. */
function waitSteps(world: World): ValueObject[] {
  const next = world.nextTimer(Number.POSITIVE_INFINITY);
  if (!next) return [];
  return [{ wait: durationText(Math.max(1, next.due - world.now)) }];
}
