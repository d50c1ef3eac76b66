import type { StateConfig } from "./flow-config.ts";

/** The capture events (`capture.DEPTH.TYPE`) that a flow handles, by event type, outermost first. */
export function captureEvents(config: StateConfig): ReadonlyMap<string, readonly string[]> {
  const events = [...eventTypes(config)].filter((type) => type.startsWith("capture."));
  const byType = new Map<string, string[]>();
  for (const event of events.sort((a, b) => depthOf(a) - depthOf(b))) {
    const type = event.split(".").slice(2).join(".");
    byType.set(type, [...(byType.get(type) ?? []), event]);
  }
  return byType;
}

function depthOf(captureEvent: string): number {
  return Number(captureEvent.split(".")[1]);
}

function eventTypes(config: StateConfig, types = new Set<string>()): Set<string> {
  for (const type of Object.keys(config.on ?? {})) types.add(type);
  for (const child of Object.values(config.states ?? {})) eventTypes(child, types);
  return types;
}
