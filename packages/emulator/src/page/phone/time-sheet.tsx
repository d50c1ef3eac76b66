import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { type PickerRequest, pickedTime } from "../actions.ts";
import { pickedDate } from "../format.ts";
import { activeChat, activeUser, emulatorNow, send, usedQuickReplies, words } from "../store.ts";
import { closeSheet, SheetFrame } from "./sheet-frame.tsx";
import { startValue } from "./start-value.ts";

const INPUTS = { date: "date", time: "time", datetime: "datetime-local" } as const;

/** The date picker: the browser's own field in LINE's sheet. Nothing is sent unless the user chooses. */
export function TimeSheet({ request }: { readonly request: PickerRequest }): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [value, setValue] = useState(() => startValue(request, new Date(emulatorNow())));
  const said = words.value;
  const choose = (): void => {
    if (field.current?.reportValidity() !== true) return;
    const last = activeChat.value.messages.at(-1);
    if (last !== undefined) usedQuickReplies.value = new Set([...usedQuickReplies.value, last.id]);
    closeSheet();
    void send(pickedTime(request, value));
  };
  return (
    <SheetFrame
      title={request.mode === "time" ? said.time : said.date}
      testId="time-sheet"
      start={
        <button type="button" class="plain" data-testid="time-cancel" onClick={closeSheet}>
          {said.cancel}
        </button>
      }
      end={
        <button type="button" class="plain strong" data-testid="time-choose" onClick={choose}>
          {said.done}
        </button>
      }
    >
      <form
        class="time-form"
        onSubmit={(event) => {
          event.preventDefault();
          choose();
        }}
      >
        <input
          ref={field}
          type={INPUTS[request.mode]}
          required
          step={request.mode === "date" ? 1 : 60}
          min={request.min}
          max={request.max}
          value={value}
          aria-label={request.mode === "time" ? said.time : said.date}
          data-testid="time-field"
          data-autofocus=""
          onInput={(event) => setValue(event.currentTarget.value)}
        />
        <p class="picked" aria-live="polite">
          {pickedDate(value, activeUser.value?.language ?? "en")}
        </p>
        <Bounds request={request} />
      </form>
    </SheetFrame>
  );
}

function Bounds({ request: { min, max } }: { readonly request: PickerRequest }): VNode | null {
  if (min === undefined && max === undefined) return null;
  const shown = (bound: string | undefined): string => bound?.replace("T", " ") ?? "…";
  return (
    <p class="bounds">
      {shown(min)} – {shown(max)}
    </p>
  );
}
