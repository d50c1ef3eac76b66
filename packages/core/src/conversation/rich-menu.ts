import { ExpressionError } from "../expression/expression-error.ts";
import type { RichMenu } from "../model/bot.ts";
import type { Run } from "./conversation.ts";
import type { RichMenuEffect } from "./effect.ts";
import { prepareExpression } from "./prepare.ts";
import { TurnScope } from "./turn-scope.ts";
import type { WorkingTurn } from "./working-turn.ts";

/** A `richMenu` action: of a run for as long as it lives, of the bot's own handlers until they choose anew. */
export function chooseRichMenu(turn: WorkingTurn, run: Run | undefined, menu: string | null): void {
  if (!run) {
    const { chosen: _, ...rest } = turn.richMenu;
    turn.richMenu = menu === null ? rest : { ...rest, chosen: menu };
    return;
  }
  const { richMenu: _, ...rest } = turn.run(run.id) ?? run;
  turn.replace(menu === null ? rest : { ...rest, richMenu: menu });
}

/** Gives the user the menu that is right at the end of the turn, where it is another one than before. */
export function showRichMenu(turn: WorkingTurn): void {
  const { richMenus } = turn.bot.model;
  if (turn.isGroup || (richMenus.length === 0 && turn.richMenu.given === undefined)) return;
  const menu = versionFor(turn, chosenMenu(turn) ?? byRules(turn), turn.locale);
  // Who comes back as a friend has lost what was linked to them.
  const given = turn.eventInput?.type === "follow" ? undefined : turn.richMenu.given;
  const key = menu === null ? undefined : nameOf(menu);
  if (key === given) return;
  const { given: _, ...rest } = turn.richMenu;
  turn.richMenu = key === undefined ? rest : { ...rest, given: key };
  turn.effects.push({ type: "richMenu", menu });
}

type Version = RichMenuEffect["menu"];

/** What the channel shows to everyone by itself needs no giving. */
function versionFor(turn: WorkingTurn, menu: RichMenu | undefined, locale: string): Version {
  if (!menu) return null;
  const isDefault = menu === defaultMenu(turn);
  if (!menu.localized) return isDefault ? null : { name: menu.name };
  return isDefault && locale === turn.bot.model.locales[0] ? null : { name: menu.name, locale };
}

function nameOf({ name, locale }: NonNullable<Version>): string {
  return locale === undefined ? name : `${name}/${locale}`;
}

/** The one that the run nearest the top shows, else the one of the bot's own handlers. */
function chosenMenu(turn: WorkingTurn): RichMenu | undefined {
  const runs = [...turn.background, ...turn.stack].reverse();
  const name = runs.find((run) => run.richMenu !== undefined)?.richMenu ?? turn.richMenu.chosen;
  return turn.bot.model.richMenus.find((menu) => menu.name === name);
}

/** Those with a guard are asked first, then those of a language, then the default. */
function byRules(turn: WorkingTurn): RichMenu | undefined {
  const { richMenus } = turn.bot.model;
  const guarded = richMenus.find((menu) => menu.show?.guard !== undefined && fits(turn, menu));
  return guarded ?? richMenus.find((menu) => menu.show?.locale && fits(turn, menu)) ?? defaultMenu(turn);
}

function defaultMenu(turn: WorkingTurn): RichMenu | undefined {
  return turn.bot.model.richMenus.find((menu) => menu.show?.byDefault);
}

/** A guard that cannot be computed does not hold. */
function fits(turn: WorkingTurn, { show, name }: RichMenu): boolean {
  if (show?.locale && show.locale.name !== turn.locale) return false;
  if (!show?.guard) return true;
  try {
    return prepareExpression(show.guard.source)(new TurnScope(turn, undefined, {}, undefined)) === true;
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    turn.trace.push({ kind: "error", code: "error.expression", message: `richmenu ${name}: ${error.message}` });
    return false;
  }
}
