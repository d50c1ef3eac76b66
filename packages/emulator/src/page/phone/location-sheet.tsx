import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { PinIcon } from "../icons.tsx";
import { sendMessage, words } from "../store.ts";
import { closeSheet, SheetFrame } from "./sheet-frame.tsx";

interface Spot {
  readonly title: string;
  readonly address: string;
  readonly latitude: number;
  readonly longitude: number;
}

const SPOTS: readonly Spot[] = [
  { title: "東京駅", address: "東京都千代田区丸の内1丁目9-1", latitude: 35.681236, longitude: 139.767125 },
  { title: "大阪城", address: "大阪府大阪市中央区大阪城1-1", latitude: 34.687315, longitude: 135.526201 },
  { title: "วัดพระแก้ว", address: "ถนนหน้าพระลาน เขตพระนคร กรุงเทพฯ", latitude: 13.751644, longitude: 100.492674 },
  { title: "台北101", address: "台北市信義區信義路五段7號", latitude: 25.033976, longitude: 121.564539 },
  { title: "서울역", address: "서울특별시 용산구 한강대로 405", latitude: 37.554648, longitude: 126.972559 },
];

/** A few known places, and any other by its numbers. */
export function LocationSheet(): VNode {
  const [latitude, setLatitude] = useState("");
  const [longitude, setLongitude] = useState("");
  const share = (spot: Partial<Spot> & { readonly latitude: number; readonly longitude: number }): void => {
    closeSheet();
    void sendMessage({ type: "location", ...spot });
  };
  return (
    <SheetFrame title={words.value.location} testId="location-sheet">
      <ul class="choices">
        {SPOTS.map((spot) => (
          <li>
            <button type="button" data-testid="location-spot" onClick={() => share(spot)}>
              <PinIcon />
              <span>
                <strong>{spot.title}</strong>
                <small>{spot.address}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="sheet-form"
        onSubmit={(event) => {
          event.preventDefault();
          share({ latitude: Number(latitude), longitude: Number(longitude) });
        }}
      >
        <label>
          Latitude
          <input
            type="number"
            step="any"
            min="-90"
            max="90"
            required
            value={latitude}
            onInput={(event) => setLatitude(event.currentTarget.value)}
          />
        </label>
        <label>
          Longitude
          <input
            type="number"
            step="any"
            min="-180"
            max="180"
            required
            value={longitude}
            onInput={(event) => setLongitude(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          {words.value.send}
        </button>
      </form>
    </SheetFrame>
  );
}
