import type { RichMenu } from "@renga/line-protocol";

/** A rich menu as the channel shall have it, under a name that holds a hash of all of it. */
export interface WantedRichMenu {
  readonly alias: string;
  readonly isDefault: boolean;
  readonly request: RichMenu;
}

/** What the channel has. */
export interface ChannelRichMenus {
  readonly menus: readonly { readonly id: string; readonly name: string }[];
  readonly aliases: readonly { readonly alias: string; readonly menu: string }[];
  /** The id of the one that everyone sees who has been given no other. */
  readonly defaultMenu?: string;
}

/** A step towards what is wanted, in the order in which they are to be taken. */
export type RichMenuStep =
  /** Made, with its picture. Later steps know it by its alias. */
  | { readonly do: "create"; readonly alias: string; readonly request: RichMenu; readonly replaces?: string }
  /** The alias shows the menu of that name from now on; `isNew` where the channel does not know the alias yet. */
  | { readonly do: "alias"; readonly alias: string; readonly isNew: boolean; readonly menu?: string }
  | { readonly do: "default"; readonly alias: string; readonly menu?: string }
  | { readonly do: "no-default" }
  /** Users who were given the menu `from` are given the one of the alias. */
  | { readonly do: "relink"; readonly from: string; readonly alias: string }
  | { readonly do: "remove-alias"; readonly alias: string }
  | { readonly do: "remove"; readonly menu: string; readonly name: string };

export type RichMenuPlan =
  | { readonly ok: true; readonly steps: readonly RichMenuStep[] }
  /** Aliases that somebody else has given to menus of their own. */
  | { readonly ok: false; readonly taken: readonly string[] };

/** How the names of a bot's menus begin: whatever is named so was made here, and may be removed here. */
export function richMenuPrefix(bot: string): string {
  return `renga:${bot}:`;
}

/**
 * What is to be done so that the channel has the wanted menus: nothing, where it has them already. Menus that were not made
 * for this bot are left alone. Pure.
 */
export function planRichMenus(bot: string, wanted: readonly WantedRichMenu[], channel: ChannelRichMenus): RichMenuPlan {
  const prefix = richMenuPrefix(bot);
  const own = channel.menus.filter(({ name }) => name.startsWith(prefix));
  const ownIds = new Set(own.map(({ id }) => id));
  const known = new Set(channel.menus.map(({ id }) => id));
  const aliases = new Map(channel.aliases.map(({ alias, menu }) => [alias, menu]));
  const taken = wanted.map(({ alias }) => alias).filter((alias) => isForeign(aliases.get(alias), ownIds, known));
  if (taken.length > 0) return { ok: false, taken };

  const kept = new Map<string, string>();
  for (const { alias, request } of wanted) {
    const menu = own.find(({ name }) => name === request.name);
    if (menu) kept.set(alias, menu.id);
  }
  const keptIds = new Set(kept.values());
  const idOf = (alias: string): { readonly menu?: string } => {
    const menu = kept.get(alias);
    return menu === undefined ? {} : { menu };
  };
  const older = (alias: string): string | undefined => {
    const menu = aliases.get(alias);
    return menu !== undefined && ownIds.has(menu) && !keptIds.has(menu) ? menu : undefined;
  };

  const steps: RichMenuStep[] = [];
  const made = wanted.filter(({ alias }) => !kept.has(alias));
  for (const { alias, request } of made) {
    const replaces = older(alias);
    steps.push({ do: "create", alias, request, ...(replaces === undefined ? {} : { replaces }) });
  }
  for (const { alias } of wanted) {
    const isNew = !aliases.has(alias);
    if (isNew || aliases.get(alias) !== kept.get(alias)) steps.push({ do: "alias", alias, isNew, ...idOf(alias) });
  }
  const byDefault = wanted.find(({ isDefault }) => isDefault);
  if (byDefault && (channel.defaultMenu === undefined || channel.defaultMenu !== kept.get(byDefault.alias))) {
    steps.push({ do: "default", alias: byDefault.alias, ...idOf(byDefault.alias) });
  }
  if (!byDefault && channel.defaultMenu !== undefined && ownIds.has(channel.defaultMenu))
    steps.push({ do: "no-default" });
  for (const { alias } of made) {
    const from = older(alias);
    if (from !== undefined) steps.push({ do: "relink", from, alias });
  }
  const wantedAliases = new Set(wanted.map(({ alias }) => alias));
  for (const [alias, menu] of aliases) {
    if (!wantedAliases.has(alias) && ownIds.has(menu)) steps.push({ do: "remove-alias", alias });
  }
  for (const { id, name } of own) if (!keptIds.has(id)) steps.push({ do: "remove", menu: id, name });
  return { ok: true, steps };
}

/** An alias whose menu has been deleted belongs to nobody. */
function isForeign(menu: string | undefined, own: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  return menu !== undefined && known.has(menu) && !own.has(menu);
}
