import { effect, type Signal, signal } from "@preact/signals";

/** A signal that the browser remembers, where it may. */
export function stored<T extends string | number>(key: string, initial: T): Signal<T> {
  const remembered = read(key);
  const value = signal((remembered === undefined || typeof remembered !== typeof initial ? initial : remembered) as T);
  effect(() => {
    try {
      localStorage.setItem(key, JSON.stringify(value.value));
    } catch {
      // A browser that keeps nothing still shows the page.
    }
  });
  return value;
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}
