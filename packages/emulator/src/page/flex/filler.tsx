import type { VNode } from "preact";
import type { Place } from "./context.ts";
import type { FlexJson } from "./json.ts";
import { placement } from "./placement.ts";

/** Empty room that takes its share; LINE keeps it for old messages. */
export function filler(component: FlexJson, place: Place): VNode {
  return <div data-flex="filler" style={placement(component, place)} />;
}
