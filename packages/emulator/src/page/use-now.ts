import { useEffect, useState } from "preact/hooks";
import { emulatorNow } from "./store.ts";

const SECOND = 1_000;

/** The emulator's time, anew every second. */
export function useNow(): number {
  const [now, setNow] = useState(emulatorNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(emulatorNow()), SECOND);
    return () => clearInterval(timer);
  }, []);
  return now;
}
