import { Cursor, fileKind, type SourceDocument } from "@renga/core";

/** A part of a test that names something of the bot. */
export interface TestPart {
  /** What `services:` gives, of a test or a step, and what `result:` gives later. */
  readonly answers: readonly Cursor[];
  /** An `expect:`. */
  readonly expected?: Cursor;
  /** An `event:`. */
  readonly event?: Cursor;
  /** What a `tap:` changes in a review. */
  readonly changed?: Cursor;
  /** A `sent:`. */
  readonly sent?: Cursor;
}

export function inTests(documents: readonly SourceDocument[]): readonly TestPart[] {
  const tests = documents.filter(({ name }) => fileKind(name) === "test");
  return tests.flatMap((document) => {
    const items = Cursor.root(document).get("tests")?.items() ?? [];
    return items.flatMap((test) => [test, ...(test.get("chat")?.items() ?? [])].map(readPart));
  });
}

function readPart(at: Cursor): TestPart {
  const expected = at.get("expect");
  const event = at.get("event");
  const sent = at.get("sent");
  const changed = at.get("tap")?.get("change");
  const answers = [at.get("services"), at.get("result")].flatMap((one) => one?.entries() ?? []);
  return {
    answers,
    ...(expected && { expected }),
    ...(event && { event }),
    ...(changed && { changed }),
    ...(sent && { sent }),
  };
}

/** The timers that an `expect:` names, in a list or under a matcher. */
export function timersIn(expected: Cursor | undefined): readonly Cursor[] {
  const timers = expected?.get("timers");
  const listed = timers?.isObject() ? timers.entries() : timers ? [timers] : [];
  return listed.flatMap((one) => one.oneOrMany());
}
