import type { Inspection } from "../../inspector/contract.ts";
import { changedPaths } from "./changed-paths.ts";

/** What the bot says of a chat now, and what it said before the last difference. */
export interface InspectionView {
  readonly current?: Inspection;
  readonly previous?: Inspection;
}

/** The view after asking again: an answer that says nothing new leaves the marks of the last change standing. */
export function nextInspection(view: InspectionView, found: Inspection | undefined): InspectionView {
  if (found === undefined) return {};
  if (view.current === undefined) return { current: found };
  return changedPaths(view.current, found).size === 0 ? view : { current: found, previous: view.current };
}
