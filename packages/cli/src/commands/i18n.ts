import { loadBot, missingTexts } from "@renga/core";
import { lineChannel } from "@renga/line";
import { checkBot } from "../check-bot.ts";
import { CliError } from "../cli-error.ts";
import { exit, type RengaCommand } from "../command.ts";
import { writeMissingTexts } from "../i18n-extract.ts";
import { readBotFolder } from "../read-bot-folder.ts";
import { count } from "../reports/count.ts";
import { pretty } from "../reports/pretty.ts";

/** What `renga check` says of texts and languages. */
const codes: ReadonlySet<string> = new Set([
  ...["unknown-text", "text-syntax", "text-variables", "unused-text", "missing-translation", "unknown-locale"],
]);

export const i18n: RengaCommand = {
  name: "i18n",
  summary: "say what the languages of a bot lack, or write it into their files",
  description:
    "`check` tells of texts that a language lacks, that nothing uses, or whose places differ. `extract` writes every text that is missing into locales/*.yaml, as another language has it, with a comment that it is to be translated.",
  examples: [
    ["renga i18n check my-bot", "what the languages lack; exits with 1 when they do"],
    ["renga i18n extract my-bot", "writes what is missing into the catalogues"],
  ],
  define: (command) => {
    command.argument("<what>", "check or extract").argument("[bot]", "the bot's folder", ".");
  },
  run: async (command, terminal) => {
    const [what, folder = "."] = command.args;
    if (what === "check") {
      const checked = checkBot(folder);
      const diagnostics = checked.diagnostics.filter(({ code }) => codes.has(code));
      terminal.print(pretty.print({ ...checked, diagnostics }, terminal));
      return diagnostics.length > 0 ? exit.found : exit.fine;
    }
    if (what !== "extract") throw new CliError(`There is no "renga i18n ${what}".`, "It is check or extract.");
    const { draft } = loadBot(readBotFolder(folder), { channel: lineChannel });
    if (!draft) throw new CliError(`The bot in ${folder} cannot be read.`, `See what is wrong: renga check ${folder}`);
    const missing = missingTexts(draft, lineChannel);
    const files = writeMissingTexts(folder, missing);
    terminal.note(
      missing.length === 0 ? "Nothing is missing." : `${count(missing.length, "text")} written: ${files.join(", ")}`,
    );
    return exit.fine;
  },
};
