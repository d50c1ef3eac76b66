import { expect, it } from "vitest";
import { loadBot } from "../load-bot.ts";
import { testChannel } from "../testing/test-channel.ts";
import { advance } from "./advance.ts";
import { compileBot } from "./compiled-bot.ts";

it("a picker whose limit is made of now is taken by the phone, whatever the second", () => {
  const flow = "renga: 1\nflow: a\ntriggers: { text: [go] }\ncontext: { when: datetime }\nstates:\n";
  const { bot, diagnostics } = loadBot(
    [
      { name: "bot.yaml", text: "renga: 1\nbot: b\nlocales: [en]\ntimezone: UTC\n" },
      {
        name: "flows/a.flow.yaml",
        text: `${flow}  ask: { ask: when, prompt: When?, picker: { min: =now + hours(2) } }\n`,
      },
    ],
    { channel: testChannel },
  );
  if (!bot) throw new Error(diagnostics.map((one) => one.message).join("\n"));
  const at = Date.parse("2026-04-01T10:00:37.123Z");
  const event = { type: "text" };
  const turn = advance(compileBot(bot, testChannel), undefined, {
    kind: "event",
    id: "e",
    at,
    type: "text",
    text: "go",
    event,
  });
  const said = turn.effects.find((effect) => effect.type === "say");
  expect(said?.question?.picker?.min).toBe("2026-04-01T12:00");
});
