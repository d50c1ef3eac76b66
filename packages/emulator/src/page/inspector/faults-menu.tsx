import type { VNode } from "preact";
import type { CallFault } from "../../inspector/contract.ts";
import { setFaults } from "../client.ts";
import { BoltIcon } from "../icons.tsx";
import { attempt, emulator } from "../store.ts";
import { Menu } from "./menu.tsx";

interface Choice {
  readonly label: string;
  readonly fault: CallFault;
}

const CHOICES: readonly Choice[] = [
  { label: "400 bad request", fault: { kind: "status", status: 400 } },
  { label: "401 token refused", fault: { kind: "status", status: 401 } },
  { label: "429 too many calls", fault: { kind: "status", status: 429 } },
  { label: "429 monthly limit", fault: { kind: "status", status: 429, quota: true } },
  { label: "500, nothing sent", fault: { kind: "status", status: 500 } },
  { label: "500, but sent", fault: { kind: "status", status: 500, accepted: true } },
  { label: "answers after 5 s", fault: { kind: "hang", ms: 5_000 } },
  { label: "answers after 30 s", fault: { kind: "hang", ms: 30_000 } },
  { label: "connection cut, nothing sent", fault: { kind: "close" } },
  { label: "connection cut, but sent", fault: { kind: "close", accepted: true } },
];

/** What goes wrong next. Off unless chosen, and said loudly while it is on. */
export function FaultsMenu(): VNode {
  const faults = emulator.value?.faults;
  const armed = faults?.nextCall;
  const count = (armed === undefined ? 0 : 1) + (faults?.deliverTwice === true ? 1 : 0);
  const chosen = armed === undefined ? -1 : CHOICES.findIndex(({ fault }) => same(fault, armed));
  return (
    <Menu
      testId="faults"
      label={count === 0 ? "Faults: off" : `⚠ Faults: ${count} on`}
      icon={BoltIcon}
      loud={count > 0}
    >
      <fieldset>
        <legend>The next API call</legend>
        <FaultChoice
          label="works"
          checked={armed === undefined}
          onChoose={() => attempt(() => setFaults({ nextCall: null }))}
        />
        {CHOICES.map(({ label, fault }, index) => (
          <FaultChoice
            label={label}
            checked={index === chosen}
            onChoose={() => attempt(() => setFaults({ nextCall: fault }))}
          />
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          data-testid="deliver-twice"
          checked={faults?.deliverTwice === true}
          onChange={(event) => attempt(() => setFaults({ deliverTwice: event.currentTarget.checked }))}
        />
        The next webhook arrives twice
      </label>
    </Menu>
  );
}

function FaultChoice(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}): VNode {
  return (
    <label class="choice">
      <input type="radio" name="next-call" checked={props.checked} onChange={props.onChoose} />
      {props.label}
    </label>
  );
}

function same(one: CallFault, other: CallFault): boolean {
  const entries = (fault: CallFault): string => JSON.stringify(Object.entries(fault).toSorted());
  return entries(one) === entries(other);
}
