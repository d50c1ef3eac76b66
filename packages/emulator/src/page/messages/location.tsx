import type { VNode } from "preact";
import type { MessageProps } from "./message-view.ts";
import { number, text } from "./read.ts";

/** A drawn card: no map is fetched from anywhere. */
export function location({ message }: MessageProps): VNode {
  const latitude = number(message.latitude);
  const longitude = number(message.longitude);
  return (
    <div class="card location">
      <MapDrawing latitude={latitude} longitude={longitude} />
      <div class="card-text">
        <strong>{text(message.title) || "Location"}</strong>
        {text(message.address) === "" ? null : <p>{text(message.address)}</p>}
        <small>
          {latitude.toFixed(5)}, {longitude.toFixed(5)}
        </small>
      </div>
    </div>
  );
}

/** Streets whose slant follows from the place, so that two places look different and one place the same. */
function MapDrawing({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): VNode {
  const seed = Math.abs(Math.round(latitude * 1000) * 31 + Math.round(longitude * 1000));
  const slant = (seed % 40) - 20;
  const river = 30 + (seed % 90);
  return (
    <svg viewBox="0 0 240 120" class="map" role="img" aria-label="Map" preserveAspectRatio="xMidYMid slice">
      <rect width="240" height="120" fill="#eef0e6" />
      <g transform={`rotate(${slant} 120 60)`}>
        <rect x="10" y={river - 60} width="70" height="46" rx="4" fill="#cfe6c0" />
        <rect x="160" y={river - 20} width="58" height="64" rx="4" fill="#d9ead0" />
        <path d={`M-60 ${river + 30}q80-34 160-10t200-20`} stroke="#aed4ee" stroke-width="16" fill="none" />
        <g stroke="#fff" stroke-width="7">
          <path d="M-80 20h400M-80 58h400M-80 96h400M30-80v280M96-80v280M168-80v280M222-80v280" />
        </g>
        <path d="M-80 58h400M96-80v280" stroke="#ffe39a" stroke-width="8" />
      </g>
      <path
        d="M120 66c-12-15-17-21-17-29a17 17 0 0 1 34 0c0 8-5 14-17 29z"
        fill="#e8423f"
        stroke="#fff"
        stroke-width="2"
      />
      <circle cx="120" cy="37" r="6" fill="#fff" />
    </svg>
  );
}
