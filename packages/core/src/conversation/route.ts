import { pathOf } from "../compile/compile-action.ts";
import type { Value, ValueObject } from "../expression/value.ts";
import type { Waiting } from "../model/bot.ts";
import type { CommandAction, FlowTrigger } from "./compiled-bot.ts";
import type { OpenQuestion } from "./conversation.ts";
import { variableToChange } from "./correction.ts";
import type { MachineEvent } from "./flow-machine.ts";
import type { EventInput } from "./input.ts";
import { isIn } from "./is-in.ts";
import { fits, runLoose } from "./loose.ts";
import { matches } from "./match.ts";
import { answersOf, isEveryone, mayAnswer, membersIn } from "./members.ts";
import { dataOf, prepareExpression } from "./prepare.ts";
import { blockOf, bringQuestionUp, sayQuestion, saysToGoOn } from "./question.ts";
import { isOwnRepair, repair } from "./repair.ts";
import { begin, bringToTop, cancelAll, control, deliver, drain, endRun } from "./runs.ts";
import { safely } from "./safely.ts";
import { fitsChat, sitFor } from "./sit-for.ts";
import type { Tap } from "./tap.ts";
import type { Candidate } from "./turn.ts";
import { TurnScope } from "./turn-scope.ts";
import type { Seat, WorkingTurn } from "./working-turn.ts";

/** Offers an event to somebody: taken, or why not. */
type Offer = (turn: WorkingTurn, input: EventInput) => typeof TAKEN | string;

const TAKEN = true;

/**
 * Who gets an event of the channel, always in this order (docs/flow-language.md, "Who gets an event"). A question with
 * `interrupt: first` is asked after the triggers; with `deny` there are none.
 */
export function routeEvent(turn: WorkingTurn, input: EventInput): void {
  route(turn, input, isSilent(turn, input) ? silentOrder : hasWaiting(turn, input) ? ownOrder : orderOf(turn, input));
}

/** An event that somebody waits for, wherever their flow lies: one of the bot's own, or the end of an account link. */
function hasWaiting(turn: WorkingTurn, { type }: EventInput): boolean {
  return turn.bot.model.events.has(type) || type === "accountLink.ok";
}

/** A person talks here: what the user says or taps is not for the bot. */
function isSilent(turn: WorkingTurn, input: EventInput): boolean {
  const { top } = turn;
  if (!top || input.elsewhere || !(spoken.has(input.type) || input.type === "postback")) return false;
  return turn.flowOf(top)?.silent === true;
}

/**
 * The same in a group: what belongs to the member who speaks is asked before what all share. The bot is silent there
 * unless somebody speaks to it, or to a question that is open for them.
 */
export function routeInGroup(turn: WorkingTurn, input: EventInput): void {
  const speaker = input.member ?? (input.elsewhere ? undefined : input.userId);
  const own = turn.seats.filter(({ member }) => member !== undefined && member === speaker);
  const shared = turn.seats[0] as Seat;
  const silent = [...own, shared].find((seat) => {
    turn.sit(seat.member);
    return isSilent(turn, input);
  });
  turn.sit(undefined);
  if (silent) {
    route(
      turn,
      input,
      silentOrder.map(([by, offer]) => [by, seated(silent, offer)] as const),
    );
    return;
  }
  const others = turn.bot.model.events.has(input.type) && input.member === undefined ? turn.seats : [];
  const seats = [...new Set([...own, shared, ...others])];
  const order = turn.bot.model.events.has(input.type) ? ownOrder : usualOrder;
  route(
    turn,
    input,
    order.flatMap(([by, offer]) =>
      ofSeat.has(by)
        ? seats.map((seat) => [by, seated(seat, offer)] as const)
        : [[by, by === "tap" ? offer : seated(shared, offer)] as const],
    ),
  );
  cleanUp(turn, input);
}

/** Candidates that are asked for each seat of a group. */
const ofSeat: ReadonlySet<Candidate> = new Set(["command", "capture", "flow", "global", "waiting", "invalid"]);

function seated(seat: Seat, offer: Offer): Offer {
  return (turn, input) => {
    turn.sit(seat.member);
    const { top } = turn;
    const answer = offer(turn, input);
    if (answer === TAKEN && top) turn.restartSilence.add(top.id);
    return answer;
  };
}

/** Who has left is forgotten with all that was theirs; when the bot has left, so is the group. */
function cleanUp(turn: WorkingTurn, input: EventInput): void {
  const left = input.type === "memberLeft" ? membersIn(input.event.left as Value | undefined) : [];
  const gone = turn.seats.filter(
    ({ member }) => input.type === "leave" || (member !== undefined && left.includes(member)),
  );
  const { seat } = turn;
  for (const one of gone) {
    turn.sit(one.member);
    cancelAll(turn);
    for (const run of [...turn.background]) endRun(turn, run.id, "cancelled");
    turn.removeSeat(one);
  }
  if (input.type === "leave") {
    for (const id of Object.keys(turn.detached)) turn.effects.push({ type: "unschedule", id });
    turn.forgetGroup();
  }
  turn.sit(gone.includes(seat) ? undefined : seat.member);
  if (left.length > 0) endWhatIsComplete(turn);
}

/** Who has left is waited for no longer. */
function endWhatIsComplete(turn: WorkingTurn): void {
  turn.sit(undefined);
  for (const run of [...turn.stack]) {
    const block = run.question && blockOf(turn, run, run.question.state);
    if (block?.kind === "ask" && block.from === "everyone" && isEveryone(turn, answersOf(run.context, block)))
      deliver(turn, run.id, { type: "ask.complete" });
  }
}

function route(turn: WorkingTurn, input: EventInput, order: readonly (readonly [Candidate, Offer])[]): void {
  if (!turn.bot.knows(input.type)) {
    turn.trace.push({ kind: "ignored", what: "an event of unknown type", why: "the channel does not name it" });
    return;
  }
  for (const [by, offer] of order) {
    const at = turn.trace.length;
    const answer = offerSafely(turn, input, offer);
    if (answer !== TAKEN) {
      turn.trace.push({ kind: "passed", by, why: answer });
      continue;
    }
    turn.trace.splice(at, 0, { kind: "routed", to: by });
    if (turn.passed !== undefined) passOn(turn, input, turn.passed);
    return;
  }
  turn.trace.push({ kind: "ignored", what: input.type, why: "nobody takes it" });
  // A message that could not be sent, and that no flow provides for: its user must not wait for nothing.
  if (input.type === "error.message") repair(turn, "$error", { reason: "failed" });
}

/** An expression of the bot's own, or of a trigger, that fails: the event is spent on it, and its user is told. */
function offerSafely(turn: WorkingTurn, input: EventInput, offer: Offer): ReturnType<Offer> {
  let answer: ReturnType<Offer> = TAKEN;
  safely(turn, () => {
    answer = offer(turn, input);
  });
  return answer;
}

function orderOf(turn: WorkingTurn, input: EventInput): readonly (readonly [Candidate, Offer])[] {
  const interrupt = interruptOf(turn);
  if (interrupt === "first" && input.tap === undefined) return triggersFirst;
  return interrupt === "deny" ? noTriggers : usualOrder;
}

/** An event of the bot's own goes to whoever waits for it, suspended or beside the stack too. */
const toWaiting: Offer = (turn, input) => {
  const runs = [...[...turn.stack].reverse(), ...turn.background];
  const run = runs.find((one) => deliver(turn, one.id, { type: input.type }));
  return run ? TAKEN : "no flow waits for it";
};

/** `$pass`: the flow ends, and the same event is offered to those who come after it. */
function passOn(turn: WorkingTurn, input: EventInput, runId: number): void {
  turn.passed = undefined;
  control(turn, runId, "$cancel");
  drain(turn);
  turn.again = undefined;
  [toTop, toTriggers, toBot, toNotUnderstood].some((offer) => offer(turn, input) === TAKEN);
}

const toTap: Offer = (turn, input) => {
  const tap = input.tap;
  if (!tap) return "it is no tap on something the bot offered";
  if (turn.tapEvent !== undefined) return toOwnTap(turn, tap, turn.tapEvent);
  const run = turn.run(tap.run);
  const { taps, hash } = tapped(turn, tap);
  const questions = [...(run?.question ? [run.question] : []), ...(run?.waiting ?? [])];
  const isOpen = questions.some((one) => one.state === tap.state);
  const current = run?.flow === tap.flow && isOpen && hash === tap.hash;
  if (taps === "once" && turn.tapped.includes(tap.ask)) {
    turn.trace.push({ kind: "ignored", what: "tap", why: "its message was tapped before" });
    return TAKEN;
  }
  if (run && current) {
    const wasOpen = turn.top?.id === run.id;
    bringToTop(turn, run);
    const brought = bringQuestionUp(turn, run, tap.state);
    const page = /^\$more:(\d{1,6})$/.exec(tap.option ?? "");
    if (page && brought.question) {
      sayQuestion(turn, brought, brought.question, Number(page[1]));
      return TAKEN;
    }
    if (deliver(turn, run.id, { type: "tap" })) {
      if (taps === "once") turn.tapped = [...turn.tapped, tap.ask].slice(-20);
      return TAKEN;
    }
    if (wasOpen && deliver(turn, run.id, { type: "ask.invalid" })) return TAKEN;
  }
  if (taps === "always") return "its question is closed, and an old button counts as a postback";
  repair(turn, "$stale", { reason: "brought" });
  return TAKEN;
};

/** A tap of the author's own belongs to the run that offered it, suspended or not, while its state is current. */
function toOwnTap(turn: WorkingTurn, tap: Tap, event: string): typeof TAKEN | string {
  const run = turn.run(tap.run);
  const { taps, hash } = tapped(turn, tap);
  if (taps === "once" && turn.tapped.includes(tap.ask)) {
    turn.trace.push({ kind: "ignored", what: "tap", why: "its message was tapped before" });
    return TAKEN;
  }
  const current = run?.flow === tap.flow && isIn(run.value, tap.state) && hash === tap.hash;
  if (!turn.bot.knows(event) || !(current || tap.run === 0 || taps === "always")) {
    repair(turn, "$stale", { reason: "brought" });
    return TAKEN;
  }
  if (taps === "once") turn.tapped = [...turn.tapped, tap.ask].slice(-20);
  if (!run || !current)
    return tap.run === 0 ? "the bot itself offered it" : "its state is over, and an old button counts";
  if (!deliver(turn, run.id, { type: event })) return "its state does not handle it";
  askAgain(turn);
  return TAKEN;
}

/** A side answer: the open question was not it, so it is asked again. */
function askAgain(turn: WorkingTurn): void {
  if (turn.isGroup) return;
  if (turn.top?.question) turn.again ??= { how: "ask", returned: false };
}

/** What a button of this state does, and the state's content, as the run that offered it knows them. */
function tapped(turn: WorkingTurn, tap: Tap): { taps: NonNullable<Waiting["taps"]>; hash: string | undefined } {
  const run = turn.run(tap.run);
  const { model } = run?.flow === tap.flow ? turn.botOf(run) : turn.bot;
  const flow = model.flows.get(tap.flow);
  const state = flow?.byName.get(tap.state);
  const own = state?.block && "taps" in state.block ? state.block.taps : undefined;
  return { taps: own ?? flow?.taps ?? model.defaults.taps ?? "while-current", hash: state?.hash };
}

const SILENT = "nobody speaks to the bot";

/** Whether what is said is for the bot: it is spoken to, or the open question is there for who speaks. */
function isMeant(turn: WorkingTurn): boolean {
  const block = turn.top?.question && blockOf(turn, turn.top, turn.top.question.state);
  return turn.isAddressed || (block !== undefined && turn.top !== undefined && mayAnswer(turn, turn.top, block));
}

const toCommand: Offer = (turn) => {
  if (!isMeant(turn)) return SILENT;
  const command = turn.normalizedText === undefined ? undefined : turn.bot.command(turn.normalizedText);
  if (!command) return toCorrection(turn);
  return runCommand(turn, command) ? TAKEN : "nothing is open that the command could act on";
};

/** "Change the date": back to the question that was answered, and here again. */
function toCorrection(turn: WorkingTurn): typeof TAKEN | string {
  const run = turn.top;
  const variable = run && variableToChange(turn, run);
  if (!run || variable === undefined) return "its text is no command word";
  const answer = run.question && turn.answerTo(run, run.context, run.question.state);
  if (answer?.kind === "answer" && answer.option !== undefined) return "it is a choice of the open question";
  if (isOwnRepair(turn, "$correct")) repair(turn, "$correct", {});
  else turn.trace.push({ kind: "repair", name: "$correct" });
  turn.queue.push({ kind: "correct", run: run.id, variable });
  return TAKEN;
}

function runCommand(turn: WorkingTurn, { target }: CommandAction): boolean {
  if (target === "$cancelAll") {
    if (turn.stack.length === 0) return false;
    cancelAll(turn);
    return true;
  }
  if (target.startsWith("$")) {
    // Without anything open there is nothing to cancel, to go back in, or to repeat: the word is an ordinary text.
    if (!turn.top && target !== "$help" && target !== "$handoff") return false;
    repair(turn, target, {});
    return true;
  }
  if (!sitFor(turn, target)) return false;
  begin(turn, target, { cause: causeOf(turn, target) });
  return true;
}

/** Outermost first: the bot, then the stack from bottom to top, each from the flow inwards. */
const toCapture: Offer = (turn, input) => {
  const heard = turn.tapEvent ?? input.type;
  if (loose(turn, { type: `capture.0.${heard}` })) return TAKEN;
  const taken = turn.stack.some((run) =>
    turn
      .botOf(run)
      .captures(run.flow, heard)
      .some((type) => deliver(turn, run.id, { type })),
  );
  return taken || "no handler captures it";
};

const toTop: Offer = (turn, input) => {
  const run = turn.top;
  if (!run) return "no flow is under way";
  const goesOn = saysToGoOn(turn, run);
  if (goesOn !== undefined) {
    if (goesOn) turn.again = { how: "ask", returned: false };
    else repair(turn, "$cancel", { reason: "cancelled" });
    return TAKEN;
  }
  if (deliver(turn, run.id, { type: machineType(turn, input) })) return TAKEN;
  return run.question
    ? "no handler of the flow on top fits, and it is no valid answer to its question"
    : "no handler of the flow on top fits";
};

const toGlobal: Offer = (turn, input) => {
  const heard = turn.tapEvent ?? input.type;
  const taken = turn.stack
    .slice(0, -1)
    .reverse()
    .some((run) => deliver(turn, run.id, { type: `global.${heard}` }));
  return taken || "no flow beneath has a global handler that fits";
};

/** A tap that its state does not take any more goes on: of the author's own as what it is, else as an ordinary postback. */
function machineType(turn: WorkingTurn, input: EventInput): string {
  return turn.tapEvent ?? (input.tap ? "postback" : input.type);
}

function interruptOf(turn: WorkingTurn): "after" | "first" | "deny" | readonly string[] {
  const run = turn.top;
  if (!run?.question) return "after";
  const flow = turn.flowOf(run);
  return (
    blockOf(turn, run, run.question.state)?.interrupt ??
    flow?.interrupt ??
    turn.botOf(run).model.defaults.interrupt ??
    "after"
  );
}

const toTriggers: Offer = (turn, input) => {
  const allowed = interruptOf(turn);
  for (const candidate of turn.bot.triggersFor(machineType(turn, input), turn.normalizedText)) {
    if (Array.isArray(allowed) && !allowed.includes(candidate.flow.id)) continue;
    if (triggerFits(turn, candidate)) {
      fire(turn, candidate);
      return TAKEN;
    }
  }
  return "no trigger fits";
};

/** A flow beside the stack interrupts nothing. */
function causeOf(turn: WorkingTurn, flowId: string): "digression" | "start" {
  return turn.stack.length > 0 && !turn.bot.model.flows.get(flowId)?.background ? "digression" : "start";
}

function triggerFits(turn: WorkingTurn, { flow, trigger, match }: FlowTrigger): boolean {
  if (!fitsChat(turn, flow.id)) return false;
  const found = match.length > 0 ? matches(match, turn, { type: trigger.event }) : {};
  if (!found) return false;
  turn.match = found;
  if (!trigger.guard) return true;
  return prepareExpression(trigger.guard.source)(new TurnScope(turn, undefined, {}, undefined)) === true;
}

function fire(turn: WorkingTurn, { flow, trigger }: FlowTrigger): void {
  if (!sitFor(turn, flow.id)) return;
  turn.trace.push({ kind: "triggered", flow: flow.id, at: pathOf(trigger.at) });
  const scope = new TurnScope(turn, undefined, {}, undefined);
  begin(turn, flow.id, {
    cause: causeOf(turn, flow.id),
    input: trigger.with ? (dataOf(trigger.with)(scope) as ValueObject) : undefined,
    assignments: trigger.assignments,
    ...(trigger.resume ? { resume: trigger.resume } : {}),
  });
  if (flow.background) askAgain(turn);
}

const toBot: Offer = (turn, input) => {
  if (isSpoken(turn, input) && !turn.isAddressed) return SILENT;
  return loose(turn, { type: machineType(turn, input) }) || "no handler of the bot fits";
};

/** Hands an event to the bot's own `on`. */
export function loose(turn: WorkingTurn, event: MachineEvent): boolean {
  const transition = turn.bot.handlers.get(event.type)?.find((one) => fits(turn, one, event));
  if (!transition) return false;
  if (transition.meta) turn.trace.push({ kind: "handled", at: transition.meta.at });
  runLoose(turn, transition, { event });
  drain(turn);
  askAgain(turn);
  return true;
}

/** Events by which a person speaks: only these can be a wrong answer, or not understood. */
const spoken: ReadonlySet<string> = new Set(["text", "image", "video", "audio", "file", "location", "sticker", "tap"]);

function isSpoken(turn: WorkingTurn, input: EventInput): boolean {
  return spoken.has(input.type) && turn.tapEvent === undefined;
}

const toInvalid: Offer = (turn, input) => {
  const run = turn.top;
  const question: OpenQuestion | undefined = run?.question;
  if (!run || !question) return "no question is open";
  if (!isSpoken(turn, input)) return "it is nothing that a person says";
  // In a group only who is asked in person, or speaks to the bot, is told that it was no answer.
  if (!turn.isAddressed && !question.from?.includes(turn.speaker ?? "")) return SILENT;
  const block = blockOf(turn, run, question.state);
  if (block?.kind === "ask" && !block.required) return "the open question is only an offer";
  if (turn.isChanged(run)) {
    turn.again = { how: "ask", returned: true };
    return TAKEN;
  }
  if (question.confirm) {
    turn.again = { how: "confirm", returned: false };
    return TAKEN;
  }
  return deliver(turn, run.id, { type: "ask.invalid" }) || "the question does not mind";
};

const toNotUnderstood: Offer = (turn, input) => {
  if (!isSpoken(turn, input)) return "it is nothing that a person says";
  if (!turn.isAddressed) return SILENT;
  repair(turn, "$notUnderstood", {});
  return TAKEN;
};

const usualOrder: readonly (readonly [Candidate, Offer])[] = [
  ["tap", toTap],
  ["command", toCommand],
  ["capture", toCapture],
  ["flow", toTop],
  ["global", toGlobal],
  ["trigger", toTriggers],
  ["bot", toBot],
  ["invalid", toInvalid],
  ["not-understood", toNotUnderstood],
];

const ownOrder: readonly (readonly [Candidate, Offer])[] = [
  ["waiting", toWaiting],
  ["trigger", toTriggers],
  ["bot", toBot],
];

/** While a person talks the bot hears nothing but what the flow on top handles itself. */
const silentOrder: readonly (readonly [Candidate, Offer])[] = [
  ["tap", (turn, input) => (input.tap?.run === turn.top?.id ? toTap(turn, input) : "a person talks here")],
  ["flow", toTop],
];

const triggersFirst = [
  ...usualOrder.slice(0, 3),
  usualOrder[5] as (typeof usualOrder)[number],
  ...usualOrder.slice(3, 5),
  ...usualOrder.slice(6),
];
const noTriggers = usualOrder.filter(([name]) => name !== "trigger");

/** Everybody who may be offered an event, in the usual order. */
export const candidates: readonly Candidate[] = usualOrder.map(([by]) => by);
