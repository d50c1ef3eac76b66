import { loadBot, plainChannel } from "@renga/core";
import { load } from "js-yaml";
import { countingBot } from "./bots/counting-bot.ts";
import { median } from "./statistics.ts";

export interface CheckRow {
  readonly states: number;
  readonly megabytes: number;
  /** Milliseconds a megabyte. */
  readonly perMegabyte: number;
  /** Against reading the same text with js-yaml. */
  readonly againstYaml: number;
}

/** `renga check` on generated bots, from text to diagnostics. */
export function measureCheck(): readonly CheckRow[] {
  return [100, 1000, 10_000].map((states) => {
    const files = countingBot(states);
    const megabytes = files.reduce((sum, file) => sum + file.text.length, 0) / 1_000_000;
    const rounds = states > 1000 ? 5 : 20;
    const checks: number[] = [];
    const reads: number[] = [];
    for (let round = -1; round < rounds; round++) {
      const began = performance.now();
      const { bot } = loadBot(files, { channel: plainChannel });
      const checked = performance.now();
      for (const file of files) load(file.text);
      const read = performance.now();
      if (!bot) throw new Error("the generated bot does not check");
      if (round < 0) continue;
      checks.push(checked - began);
      reads.push(read - checked);
    }
    return {
      states,
      megabytes,
      perMegabyte: median(checks) / megabytes,
      againstYaml: median(checks.map((check, index) => check / (reads[index] ?? check))),
    };
  });
}
