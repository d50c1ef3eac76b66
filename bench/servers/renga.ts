/** Renga's runtime on a generated bot of `BENCH_STATES` states, with the store that `BENCH_STORE` names. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadBot } from "@renga/core";
import { lineChannel } from "@renga/line";
import { readConfig, startRuntime } from "@renga/runtime";
import { countingBot } from "../bots/counting-bot.ts";
import { serveUsage } from "../server-process.ts";
import { CHANNEL_SECRET } from "../webhooks.ts";

const read = readConfig({
  LINE_CHANNEL_SECRET: CHANNEL_SECRET,
  LINE_CHANNEL_ACCESS_TOKEN: "bench",
  LINE_API_BASE_URL: process.env.LINE_API_BASE_URL,
  LINE_DATA_API_BASE_URL: process.env.LINE_API_BASE_URL,
  RENGA_ALLOW_PRIVATE: "1",
  RENGA_LOG: "silent",
  HOST: "127.0.0.1",
  PORT: "0",
  ...(process.env.BENCH_STORE === "redis"
    ? { REDIS_URL: process.env.BENCH_REDIS_URL }
    : { RENGA_DATA: mkdtempSync(join(tmpdir(), "renga-bench-")) }),
});
if (!read.ok) throw new Error(read.problems.join("\n"));
const { bot, diagnostics } = loadBot(countingBot(Number(process.env.BENCH_STATES ?? 10)), { channel: lineChannel });
if (!bot) throw new Error(diagnostics.map((one) => one.message).join("\n"));
const runtime = await startRuntime({ config: read.config, bot });
process.on("SIGTERM", () => runtime.drain().finally(() => process.exit(0)));
serveUsage(Number(new URL(runtime.url).port));
