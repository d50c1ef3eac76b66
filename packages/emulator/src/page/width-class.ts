import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";

/** Phone and panels side by side; phone and tabs; one at a time. */
export type WidthClass = "wide" | "middle" | "narrow";

function matches(query: string): Signal<boolean> {
  const media = matchMedia(query);
  const value = signal(media.matches);
  media.addEventListener("change", () => {
    value.value = media.matches;
  });
  return value;
}

const wide = matches("(min-width: 1200px)");
const middle = matches("(min-width: 760px)");

export const widthClass: ReadonlySignal<WidthClass> = computed(() =>
  wide.value ? "wide" : middle.value ? "middle" : "narrow",
);
