import type { SourceDocument } from "../document/place.ts";
import type { Source } from "../source/source.ts";
import type { CompiledBot, FlowVersion } from "./compiled-bot.ts";
import type { Conversation, Run } from "./conversation.ts";

/** A version of a flow as it is kept for the runs that are pinned to it. Plain JSON. */
export interface KeptVersion extends FlowVersion {
  /** All that it takes to read it again: the flow's files, bot.yaml and the catalogues. */
  readonly files: readonly Source[];
}

/** Versions of flows in a conversation that the bot does not know, and that somebody may have kept. */
export function lackingVersions(bot: CompiledBot, conversation: Conversation | undefined): readonly FlowVersion[] {
  return distinct(runsIn(conversation).filter((run) => bot.lacks(run)));
}

/** The flows of this bot that a conversation is pinned to: their versions must be kept before it is. */
export function pinnedVersions(bot: CompiledBot, conversation: Conversation | undefined): readonly FlowVersion[] {
  return distinct(
    runsIn(conversation).filter(({ flow, hash }) => {
      const now = bot.model.flows.get(flow);
      return now?.pinned !== undefined && now.hash === hash;
    }),
  );
}

/** What is to be kept of a flow as it is now; undefined where it is not pinned. */
export function keptVersion({ model }: CompiledBot, flowId: string): KeptVersion | undefined {
  const flow = model.flows.get(flowId);
  if (!flow?.pinned) return undefined;
  const catalogues = [...model.catalogues.values()].flatMap((texts) => [...texts.values()].slice(0, 1));
  const documents = [model.at.document, ...flow.pinned.files, ...catalogues.map(({ at }) => at.document)];
  return { flow: flow.id, hash: flow.hash, files: [...new Set(documents)].map(sourceOf) };
}

function sourceOf(document: SourceDocument): Source {
  const { name, text } = document.rangeOf([]).source;
  return { name, text };
}

/** Also those that have ended and may be gone back into. */
function runsIn(conversation: Conversation | undefined): readonly Run[] {
  if (!conversation) return [];
  const parts = [conversation, ...Object.values(conversation.members ?? {})];
  return parts.flatMap(({ stack, background = [] }) => [...stack, ...background].flatMap(withEnded));
}

function withEnded(run: Run): readonly Run[] {
  return [run, ...(run.trail ?? []).flatMap((entry) => (entry.run ? withEnded(entry.run) : []))];
}

/** The versions of flows that a conversation is on. */
export function versionsIn(conversation: Conversation): readonly FlowVersion[] {
  return distinct(runsIn(conversation));
}

function distinct(versions: readonly FlowVersion[]): readonly FlowVersion[] {
  return [...new Map(versions.map(({ flow, hash }) => [`${flow} ${hash}`, { flow, hash }])).values()];
}
