import type { Channel } from "../channel/channel.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Bot } from "../model/bot.ts";
import type { Range } from "../source/source.ts";
import { createFacts } from "./facts.ts";
import type { LintRule } from "./rule.ts";

export interface LintOptions {
  readonly channel: Channel;
  /** Asked in this order. */
  readonly rules: readonly LintRule[];
  /** Parts of files that were not as they should be; what is found inside them is not told. */
  readonly broken?: readonly Range[];
  /** Files of which nothing could be read. */
  readonly unread?: boolean;
  /** Message files of the bot's folder that no message uses. */
  readonly unusedFiles?: readonly Range[];
}

/** Everything that the rules find in a bot, in no order. */
export function lintBot(bot: Bot, options: LintOptions): readonly Diagnostic[] {
  const { channel, rules, broken = [], unread = false, unusedFiles = [] } = options;
  // In a file that may have lost its declarations anything could be unknown.
  const lost = new Set(broken.filter(({ end }) => end === Number.POSITIVE_INFINITY).map(({ source }) => source.name));
  if (lost.has(bot.at.document.name)) return [];
  const facts = createFacts(bot, channel, unusedFiles, lost);
  const whole = broken.length === 0 && !unread;
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    if ((rule.needs === "whole" && !whole) || (rule.needs === "files" && unread)) continue;
    rule.check(bot, (diagnostic) => found.push(diagnostic), facts);
  }
  return found.filter(({ range }) => !broken.some((part) => isInside(range, part)));
}

function isInside(range: Range, part: Range): boolean {
  return range.source === part.source && range.start >= part.start && range.end <= part.end;
}
