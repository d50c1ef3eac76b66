import { Cursor, fileKind, type SourceDocument } from "@renga/core";

/** A part of a test that names something of the bot. */
export interface TestPart {
  /** What `services:` gives, of a test or a step. */
  readonly services?: Cursor;
  /** An `expect:`. */
  readonly expected?: Cursor;
  /** An `event:`. */
  readonly event?: Cursor;
}

export function inTests(documents: readonly SourceDocument[]): readonly TestPart[] {
  const tests = documents.filter(({ name }) => fileKind(name) === "test");
  return tests.flatMap((document) => {
    const items = Cursor.root(document).get("tests")?.items() ?? [];
    return items.flatMap((test) => [test, ...(test.get("chat")?.items() ?? [])].map(readPart));
  });
}

function readPart(at: Cursor): TestPart {
  const services = at.get("services");
  const expected = at.get("expect");
  const event = at.get("event");
  return { ...(services && { services }), ...(expected && { expected }), ...(event && { event }) };
}
