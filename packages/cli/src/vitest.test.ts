import { describeBot } from "./vitest.ts";

// Registers a test for each conversation of the bot, as in any project that uses it.
describeBot(new URL("../../flows-example/osteria/", import.meta.url), {
  minimums: { states: 100, transitions: 90, guards: 100, silences: 100, errors: 100 },
});
