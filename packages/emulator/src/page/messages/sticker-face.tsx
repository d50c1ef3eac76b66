import type { VNode } from "preact";

const HUES = [38, 96, 152, 198, 262, 330];

const EYES = [
  "M36 52v6M64 52v6",
  "M32 56q4-6 8 0M60 56q4-6 8 0",
  "M32 53q4 6 8 0M60 53q4 6 8 0",
  "M33 51l7 4-7 4M67 51l-7 4 7 4",
];

const MOUTHS = [
  "M42 68q8 9 16 0",
  "M40 66q10 14 20 0z",
  "M44 72q6-6 12 0",
  "M42 69h16",
  "M46 68a4 5 0 1 0 8 0a4 5 0 1 0-8 0",
];

const EXTRAS = [
  "",
  "M78 22l3 7 7 3-7 3-3 7-3-7-7-3 7-3z",
  "M80 40q-8-6-4-12 4-3 6 2 3-5 7-2 3 5-9 12z",
  "M82 34q5 8 0 11-5-3 0-11z",
];

/** A face made from the two ids: the package gives the colour, the sticker the expression. */
export function StickerFace(props: { readonly packageId: string; readonly stickerId: string }): VNode {
  const mood = hash(props.stickerId);
  const hue = HUES[hash(props.packageId) % HUES.length];
  const pick = (list: readonly string[], shift: number): string => list[(mood >>> shift) % list.length] ?? "";
  return (
    <svg viewBox="0 0 100 100" role="img" aria-label={`Sticker ${props.packageId}/${props.stickerId}`}>
      <g fill={`hsl(${hue} 75% 78%)`} stroke={`hsl(${hue} 45% 32%)`} stroke-width="3" stroke-linejoin="round">
        <circle cx="26" cy="28" r="11" />
        <circle cx="74" cy="28" r="11" />
        <path d="M50 18c27 0 38 17 38 39S72 92 50 92 12 79 12 57s11-39 38-39z" />
      </g>
      <g fill={`hsl(${hue} 80% 68%)`}>
        <ellipse cx="27" cy="66" rx="6" ry="4" />
        <ellipse cx="73" cy="66" rx="6" ry="4" />
      </g>
      <g fill="none" stroke="#3a2a20" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
        <path d={pick(EYES, 2)} />
        <path d={pick(MOUTHS, 5)} />
      </g>
      <path d={pick(EXTRAS, 9)} fill="#ff6f7d" stroke="#b8364a" stroke-width="1.5" />
    </svg>
  );
}

function hash(id: string): number {
  let value = 2166136261;
  for (const letter of id) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (value ^ (value >>> 13)) >>> 0;
}
