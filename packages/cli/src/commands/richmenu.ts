import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { richMenusOf } from "@renga/line";
import { CliError } from "../cli-error.ts";
import { type ExitCode, exit, type RengaCommand } from "../command.ts";
import { count } from "../reports/count.ts";
import { requireBot } from "../require-bot.ts";
import { pictureOf } from "../richmenu/picture-of.ts";
import { carryOut, describeStep, planOf, prepareRichMenus } from "../richmenu/publish-rich-menus.ts";
import type { Terminal } from "../terminal.ts";

interface Options {
  readonly out: string;
}

export const richmenu: RengaCommand = {
  name: "richmenu",
  summary: "bring a bot's rich menus to its LINE channel",
  description:
    "`plan` says what is to be done so that the channel has the menus of richmenus/, and exits with 1 where that is something. `apply` does it: new and changed menus are made, with their pictures, aliases and the default; those that the bot has no more are deleted. Menus made by others are left alone. `draw` writes the pictures that are drawn into a folder, to look at.",
  details: `Environment:
  LINE_CHANNEL_ACCESS_TOKEN  a channel access token: “Messaging API”
  LINE_…_FILE                a file that holds it, in its place
  LINE_API_BASE_URL          where LINE's API is, for a channel of the emulator;
  LINE_DATA_API_BASE_URL     and the one for pictures`,
  examples: [
    ["renga richmenu plan my-bot", "what would be done"],
    ["renga richmenu apply my-bot", "does it; a second time there is nothing to do"],
    ["renga richmenu draw my-bot --out pictures", "the pictures as PNG"],
  ],
  define: (command) => {
    command
      .argument("<what>", "plan, apply or draw")
      .argument("[bot]", "the bot's folder", ".")
      .option("--out <folder>", "where `draw` writes", "richmenu-pictures");
  },
  run: async (command, terminal) => {
    const [what = "", folder = "."] = command.args;
    if (what === "draw") return await draw(folder, command.opts<Options>().out, terminal);
    if (what === "plan" || what === "apply") return await publish(folder, what === "apply", terminal);
    throw new CliError(`There is no "renga richmenu ${what}".`, "It is plan, apply or draw.");
  },
};

async function publish(folder: string, applies: boolean, terminal: Terminal): Promise<ExitCode> {
  const { bot } = requireBot(folder, terminal);
  // Loaded now: other commands start without the server.
  const { openRichMenuChannel, readLineAccess, RengaError } = await import("@renga/runtime");
  const read = readLineAccess(process.env);
  if (!read.ok) throw new CliError(read.problems[0] ?? "", read.problems.slice(1).join("\n  ") || undefined);
  const channel = openRichMenuChannel({ ...read.access.line, accessToken: read.access.accessToken });
  try {
    const prepared = await prepareRichMenus(folder, bot);
    const steps = await planOf(bot, prepared, channel);
    if (steps.length === 0) {
      terminal.print(`The channel has them as they are: ${count(prepared.length, "rich menu")}.`);
      return exit.fine;
    }
    if (applies) await carryOut(steps, prepared, channel, (step) => terminal.print(describeStep(step)));
    else {
      for (const step of steps) terminal.print(describeStep(step));
      terminal.note(`Do it: renga richmenu apply ${folder}`);
    }
    return applies ? exit.fine : exit.found;
  } catch (error) {
    if (!(error instanceof RengaError)) throw error;
    throw new CliError(error.message, "What has been done stays; the same command goes on from there.");
  }
}

async function draw(folder: string, out: string, terminal: Terminal): Promise<ExitCode> {
  const { bot } = requireBot(folder, terminal);
  const drawn = richMenusOf(bot).filter(({ picture }) => "drawing" in picture);
  mkdirSync(out, { recursive: true });
  for (const menu of drawn) {
    const file = join(out, `${menu.alias}.png`);
    writeFileSync(file, await pictureOf(folder, menu));
    terminal.print(file);
  }
  if (drawn.length === 0) terminal.note("Every rich menu has a picture of its own: nothing is drawn.");
  return exit.fine;
}
