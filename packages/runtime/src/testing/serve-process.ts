import { createFakeEngine, say } from "./fake-engine.ts";
import { startTestRuntime } from "./start-test-runtime.ts";
import { redisAt } from "./store-cases.ts";

/**
 * A runtime in a process of its own, to be killed by tests: counts and repeats what users say, after a call that takes a
 * moment when they say "slow…". Prints its address; SIGTERM drains it.
 */
const { STORE, PLACE = "", LINE = "" } = process.env;

const engine = createFakeEngine((input, count) => {
  if (input.kind === "result") return { effects: [say(`${count} ${input.result.ok ? input.result.body : "failed"}`)] };
  if (input.kind !== "event" || input.text === undefined) return {};
  if (!input.text.startsWith("slow")) return { effects: [say(`${count} ${input.text}`)] };
  const call = { type: "run", id: String(count), function: "later", with: { text: input.text }, waits: true } as const;
  return { effects: [call], waiting: true };
});

const runtime = await startTestRuntime({
  lineUrl: LINE,
  config: { store: STORE === "redis" ? redisAt(PLACE) : { kind: "sqlite", folder: PLACE } },
  bot: {
    engine,
    functions: {
      later: async ({ text }) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return `done: ${text}`;
      },
    },
  },
});
process.on("SIGTERM", () => void runtime.drain().then(() => process.exit(0)));
console.log(runtime.url);
