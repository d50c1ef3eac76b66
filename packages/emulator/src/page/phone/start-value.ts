import type { PickerRequest } from "../actions.ts";

/** Where the picker stands when it opens: at `initial`, else now, moved between `min` and `max`. */
export function startValue(request: PickerRequest, now: Date): string {
  const start = request.initial ?? nowValue(request, now);
  // All three forms sort as text.
  if (request.min !== undefined && start < request.min) return request.min;
  if (request.max !== undefined && start > request.max) return request.max;
  return start;
}

function nowValue({ mode }: PickerRequest, now: Date): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  if (mode === "date") return date;
  return mode === "time" ? time : `${date}T${time}`;
}
