import type { Step, TurnReport } from "@renga/runtime";

/** What went wrong in a turn, a line each, for the author who sits at the terminal: it may hold what the user wrote. */
export function tellTurn({ steps }: Pick<TurnReport, "steps">): string[] {
  return steps.flatMap((step) => [
    ...(step.failed === undefined ? [] : [failedCall(step.failed, step)]),
    ...errors(step),
  ]);
}

function failedCall({ service, place, code, error }: NonNullable<Step["failed"]>, { trace }: Step): string {
  const at = place === undefined ? "" : `${place} `;
  const why = error.message ?? (error.status === undefined ? error.kind : `status ${error.status}`);
  const kind = error.message === undefined || code === error.kind ? "" : ` [${code}]`;
  const open = trace.find(isOpenFailure);
  const then = open?.flow === undefined ? "" : `; flow "${open.flow}" has no onError for it`;
  return `${at}${service} failed: ${oneLine(why)}${kind}${then}`;
}

function errors({ trace, failed }: Step): string[] {
  return trace.flatMap((entry) => {
    if (entry.kind !== "error" || (failed !== undefined && isOpenFailure(entry))) return [];
    const { flow, state, message, code } = entry;
    const place = flow === undefined ? "" : `${flow}${state === undefined ? "" : `.${state}`}: `;
    return [`${place}${oneLine(message)} [${code}]`];
  });
}

type Traced = Step["trace"][number];

/** A failed call that its flow does not provide for: told with the call. */
function isOpenFailure(entry: Traced): entry is Traced & { readonly kind: "error" } {
  return entry.kind === "error" && entry.code === "error.request";
}

/** Of an error's words only the first line: what follows is mostly a stack. Control characters would steer the terminal. */
function oneLine(text: string): string {
  return (text.split("\n", 1)[0] ?? "").replace(/\p{Cc}/gu, " ").slice(0, 300);
}
