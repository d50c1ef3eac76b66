import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Recording } from "../../inspector/contract.ts";
import { recordChat } from "../client.ts";
import { attempt, notice } from "../store.ts";
import { CopyButton } from "./copy-button.tsx";

const USUAL_NAME = "a talk in the emulator";

/** The chat as a test: to be looked at, named, copied, or kept among the bot's tests. */
export function Recorder({ chatId }: { readonly chatId: string }): VNode {
  const [found, setFound] = useState<Recording | undefined>(undefined);
  const [name, setName] = useState(USUAL_NAME);
  const record = (save: boolean, called = name): Promise<void> =>
    attempt(async () => {
      const recording = await recordChat({ chatId, name: called.trim() === "" ? USUAL_NAME : called.trim(), save });
      setFound(recording);
      if (recording === undefined) notice.value = "Nothing has been said since the bot was started.";
    });
  if (found === undefined) {
    return (
      <p class="tools">
        <button type="button" class="pill" data-testid="record" onClick={() => record(false)}>
          Copy as test …
        </button>
      </p>
    );
  }
  return (
    <section class="recorder" aria-label="This chat as a test" data-testid="recorder">
      <label>
        Name of the test
        <input
          type="text"
          maxLength={100}
          value={name}
          data-testid="record-name"
          onInput={(event) => setName(event.currentTarget.value)}
          onChange={(event) => void record(false, event.currentTarget.value)}
        />
      </label>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <pre tabIndex={0} data-testid="record-text">
        {found.text}
      </pre>
      <p
        class={found.warning === undefined ? "verdict good" : "verdict bad"}
        role="status"
        data-testid="record-verdict"
      >
        {verdict(found)}
      </p>
      <p class="tools">
        <CopyButton label="Copy" text={() => found.text} />
        <button type="button" class="pill" data-testid="record-save" onClick={() => record(true)}>
          Save among the tests
        </button>
        <button type="button" class="pill" data-testid="record-close" onClick={() => setFound(undefined)}>
          Close
        </button>
      </p>
    </section>
  );
}

function verdict({ warning, savedAs }: Recording): string {
  const passes = warning ?? "✓ It passes as it stands.";
  return savedAs === undefined ? passes : `${passes} Saved as ${savedAs}.`;
}
