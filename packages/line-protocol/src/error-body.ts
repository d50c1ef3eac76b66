import type { MessageFault } from "./check/place.ts";

/** What LINE answers to a refused call. */
export interface ErrorBody {
  readonly message: string;
  /** Left out when there is nothing to say. */
  readonly details?: readonly ErrorDetail[];
  /** Only beside 409 on a push: what the accepted call had sent. */
  readonly sentMessages?: readonly SentMessage[];
}

export interface ErrorDetail {
  readonly message?: string;
  readonly property?: string;
}

export interface SentMessage {
  readonly id: string;
  readonly quoteToken?: string;
}

/**
 * The body of the 400 for these faults. LINE looks at a body in three passes and reports the first that fails: types, then
 * fields (all faults, `messages[0].text`), then whole messages (one message; for Flex with a JSON pointer).
 */
export function errorBody(faults: readonly MessageFault[]): ErrorBody {
  const wrongType = faults.find(({ code, flex }) => code === "wrong-type" && flex === undefined);
  if (wrongType !== undefined) return wrongTypeBody(wrongType.property);
  const fields = faults.filter((fault) => !isAboutWholeMessage(fault));
  if (fields.length > 0) {
    return {
      message: `The request body has ${fields.length} error(s)`,
      details: fields.map(({ message, property }) => ({ message, property })),
    };
  }
  const index = faults[0]?.path[0] ?? 0;
  return {
    message: `A message (messages[${index}]) in the request body is invalid`,
    details: faults
      .filter(({ path }) => path[0] === index)
      .map(({ message, property, flex }) => (flex ? { message, property } : { message })),
  };
}

/** The body of the 400 for a property of the wrong type. LINE writes dashes where it cannot say line and column. */
export function wrongTypeBody(property: string): ErrorBody {
  return { message: `The property, '${property}', in the request body is invalid (line: -, column: -)` };
}

function isAboutWholeMessage({ code, flex }: MessageFault): boolean {
  return (
    flex === true || code === "mismatch" || code === "bad-action-uri" || code === "conflict" || code === "not-allowed"
  );
}
