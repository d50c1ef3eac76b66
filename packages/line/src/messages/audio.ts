import { made } from "../draft/draft.ts";
import { checkKeys } from "../draft/tools.ts";
import { Written } from "../draft/written.ts";
import type { Shorthand } from "./shorthand.ts";

/**
 * A sound. `duration` is a number of milliseconds, or `43s`, `1m30s`.
 *
 * ```yaml
 * say: { audio: { url: https://example.com/hello.m4a, duration: 4.3s } }
 * ```
 */
export const audio: Shorthand = {
  key: "audio",
  beside: [],
  expand(body, _message, tools) {
    checkKeys(body, "audio", ["url", "originalContentUrl", "duration"], tools);
    return made(body, {
      type: "audio",
      originalContentUrl: body.isObject ? body.at("url", "originalContentUrl") : body,
      duration: body.isUnknown ? body : milliseconds(body.at("duration")),
    });
  },
};

const form = /^(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+)ms)?$/;

function milliseconds(duration: Written | undefined): Written | undefined {
  if (typeof duration?.value !== "string" || duration.value === "") return duration;
  const found = form.exec(duration.value);
  if (found === null) return duration;
  const [minutes, seconds, rest] = found.slice(1).map((part) => Number(part ?? 0));
  return new Written(Math.round((minutes ?? 0) * 60_000 + (seconds ?? 0) * 1000 + (rest ?? 0)), duration.path);
}
