/** What the targets do that mean the same in every flow. */
export const reservedTargetDocs: Readonly<Record<string, string>> = {
  $done: "Ends the flow; whoever called it goes on.",
  $cancel: "Ends the flow without a word, as cancelled: its caller takes `onCancelled`.",
  $cancelAll: "Ends this flow and all under it, without a word.",
  $restart: "Begins the flow anew, without a word.",
  $back: "Undoes the last answer and asks again, without a word.",
  $ask: "Asks the open question again.",
  $next: "Goes on with the next item of the `each`.",
  $break: "Leaves the `each`.",
  $pass: "Ends this flow and offers the same event to who is next in order.",
};
