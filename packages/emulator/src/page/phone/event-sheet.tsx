import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { BeaconType, UserAction } from "../../inspector/contract.ts";
import { send } from "../store.ts";
import { closeSheet, SheetFrame } from "./sheet-frame.tsx";

type Kind = "postback" | "beacon" | "accountLink";

/** Events that no button in the chat makes. */
export function EventSheet(): VNode {
  const [kind, setKind] = useState<Kind>("postback");
  const [data, setData] = useState("");
  const [beaconType, setBeaconType] = useState<BeaconType>("enter");
  return (
    <SheetFrame title="Raw event" testId="event-sheet">
      <form
        class="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          closeSheet();
          void send(eventOf(kind, data, beaconType));
        }}
      >
        <label>
          Event
          <select
            data-testid="event-kind"
            data-autofocus=""
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as Kind)}
          >
            <option value="postback">postback</option>
            <option value="beacon">beacon</option>
            <option value="accountLink">accountLink</option>
          </select>
        </label>
        <label>
          {DATA_NAMES[kind]}
          <input
            type="text"
            required
            data-testid="event-data"
            value={data}
            onInput={(event) => setData(event.currentTarget.value)}
          />
        </label>
        {kind === "beacon" ? (
          <label>
            Type
            <select value={beaconType} onChange={(event) => setBeaconType(event.currentTarget.value as BeaconType)}>
              <option value="enter">enter</option>
              <option value="banner">banner</option>
              <option value="stay">stay</option>
            </select>
          </label>
        ) : null}
        <button type="submit" class="primary" data-testid="event-send">
          Send event
        </button>
      </form>
    </SheetFrame>
  );
}

const DATA_NAMES: Readonly<Record<Kind, string>> = { postback: "Data", beacon: "Hardware id", accountLink: "Nonce" };

function eventOf(kind: Kind, data: string, beaconType: BeaconType): UserAction {
  if (kind === "beacon") return { type: "beacon", hwid: data, beaconType };
  if (kind === "accountLink") return { type: "accountLink", result: "ok", nonce: data };
  return { type: "postback", data };
}
