import { createHash } from "node:crypto";
import type { Bot } from "@renga/core";
import {
  planRichMenus,
  type RichMenuStep,
  type RichMenuVersion,
  richMenuPrefix,
  richMenusOf,
  type WantedRichMenu,
} from "@renga/line";
import type { RichMenuChannel } from "@renga/runtime";
import { CliError } from "../cli-error.ts";
import { pictureOf } from "./picture-of.ts";

/** A bot's rich menus with their pictures, under names that tell whether the channel has them already. */
export interface PreparedRichMenu extends WantedRichMenu {
  readonly picture: Uint8Array;
}

/** @throws CliError where a picture is missing, or is none that LINE takes. */
export async function prepareRichMenus(folder: string, bot: Bot): Promise<readonly PreparedRichMenu[]> {
  const prepared: PreparedRichMenu[] = [];
  for (const version of richMenusOf(bot)) {
    const picture = await pictureOf(folder, version);
    const name = `${richMenuPrefix(bot.name)}${version.alias}:${hashOf(version, picture)}`;
    prepared.push({
      alias: version.alias,
      isDefault: version.isDefault,
      request: { ...version.request, name },
      picture,
    });
  }
  return prepared;
}

/** A drawn menu is what it is drawn from: the same on a machine with other fonts. */
function hashOf({ request, picture }: RichMenuVersion, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(JSON.stringify(request));
  if ("drawing" in picture) hash.update(JSON.stringify(picture.drawing));
  else hash.update(bytes);
  return hash.digest("hex").slice(0, 16);
}

/**
 * What is to be done to the channel.
 * @throws CliError where an alias is somebody else's; RengaError where LINE cannot be asked.
 */
export async function planOf(
  bot: Bot,
  wanted: readonly WantedRichMenu[],
  channel: RichMenuChannel,
): Promise<readonly RichMenuStep[]> {
  const plan = planRichMenus(bot.name, wanted, await channel.read());
  if (plan.ok) return plan.steps;
  throw new CliError(
    `The channel has menus of somebody else's under the alias ${plan.taken.map((alias) => `"${alias}"`).join(", ")}.`,
    "Give the bot's menu another name, or delete that alias.",
  );
}

/** Takes the steps, telling each before it is taken. Broken off, it can be begun again: what is done is not done twice. */
export async function carryOut(
  steps: readonly RichMenuStep[],
  prepared: readonly PreparedRichMenu[],
  channel: RichMenuChannel,
  tell: (step: RichMenuStep) => void,
): Promise<void> {
  const made = new Map<string, string>();
  const idOf = (alias: string, menu: string | undefined): string => menu ?? made.get(alias) ?? "";
  const relinked = steps.filter((step) => step.do === "relink");
  for (const step of steps) {
    tell(step);
    switch (step.do) {
      case "create": {
        const picture = prepared.find(({ alias }) => alias === step.alias)?.picture ?? new Uint8Array();
        made.set(step.alias, await channel.create(step.request, picture));
        break;
      }
      case "alias":
        await channel.setAlias(step.alias, idOf(step.alias, step.menu), step.isNew);
        break;
      case "default":
        await channel.setDefault(idOf(step.alias, step.menu));
        break;
      case "no-default":
        await channel.setDefault(null);
        break;
      case "relink":
        // All in one: LINE takes three such calls an hour.
        if (step === relinked[0])
          await channel.relink(relinked.map(({ from, alias }) => ({ from, to: idOf(alias, undefined) })));
        break;
      case "remove-alias":
        await channel.removeAlias(step.alias);
        break;
      case "remove":
        await channel.remove(step.menu);
        break;
    }
  }
}

/** A step in words. */
export function describeStep(step: RichMenuStep): string {
  switch (step.do) {
    case "create":
      return `make     ${step.alias}${step.replaces === undefined ? "" : ", in place of the one there"}`;
    case "alias":
      return `name     ${step.alias}${step.isNew ? "" : ", which shows the new one from now on"}`;
    case "default":
      return `default  ${step.alias}: everyone sees it who sees no other`;
    case "no-default":
      return "default  none";
    case "relink":
      return `hand on  ${step.alias}, to users who saw the one before`;
    case "remove-alias":
      return `unname   ${step.alias}`;
    case "remove":
      return `delete   ${step.name}`;
  }
}
