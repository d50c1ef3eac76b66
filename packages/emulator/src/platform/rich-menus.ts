import type { RichMenu } from "@renga/line-protocol";
import type { RichMenusState, ShownRichMenu } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Contents } from "./contents.ts";
import type { Ports } from "./ports.ts";

interface HeldMenu {
  readonly richMenuId: string;
  readonly menu: RichMenu;
  /** Its picture, once it is there. */
  readonly contentId?: string;
}

interface Alias {
  readonly richMenuAliasId: string;
  readonly richMenuId: string;
}

const mostMenus = 1_000;

/** The rich menus that the bot has made, and who sees which: one of their own before the default. */
export class RichMenus {
  readonly #ports: Ports;
  readonly #contents: Contents;
  readonly #menus: Table<HeldMenu>;
  readonly #aliases: Table<Alias>;
  readonly #links: Table<{ readonly userId: string; readonly richMenuId: string }>;
  readonly #default: Table<string>;

  constructor(ports: Ports, contents: Contents) {
    this.#ports = ports;
    this.#contents = contents;
    this.#menus = new Table(ports.records, "rich-menu");
    this.#aliases = new Table(ports.records, "rich-menu-alias");
    this.#links = new Table(ports.records, "rich-menu-link");
    this.#default = new Table(ports.records, "rich-menu-default");
  }

  /** Undefined: there are as many as LINE keeps. */
  add(menu: RichMenu): string | undefined {
    if (this.#menus.size >= mostMenus) return undefined;
    const richMenuId = `richmenu-${this.#ports.ids.hex(32)}`;
    this.#menus.set(richMenuId, { richMenuId, menu });
    return richMenuId;
  }

  get(richMenuId: string): HeldMenu | undefined {
    return this.#menus.get(richMenuId);
  }

  all(): HeldMenu[] {
    return [...this.#menus.values()];
  }

  /** Whoever was linked to it sees the default from now on. */
  remove(richMenuId: string): void {
    this.#menus.delete(richMenuId);
    for (const link of [...this.#links.values()]) if (link.richMenuId === richMenuId) this.#links.delete(link.userId);
    if (this.defaultId() === richMenuId) this.#default.delete("default");
    this.#tell();
  }

  setPicture(held: HeldMenu, type: string, bytes: Uint8Array): void {
    const { contentId } = this.#contents.add({ type }, bytes);
    this.#menus.set(held.richMenuId, { ...held, contentId });
  }

  alias(richMenuAliasId: string): Alias | undefined {
    return this.#aliases.get(richMenuAliasId);
  }

  aliases(): Alias[] {
    return [...this.#aliases.values()];
  }

  setAlias(alias: Alias): void {
    this.#aliases.set(alias.richMenuAliasId, alias);
  }

  removeAlias(richMenuAliasId: string): void {
    this.#aliases.delete(richMenuAliasId);
  }

  defaultId(): string | undefined {
    return this.#default.get("default");
  }

  /** Undefined: none. */
  setDefault(richMenuId: string | undefined): void {
    if (richMenuId === undefined) this.#default.delete("default");
    else this.#default.set("default", richMenuId);
    this.#tell();
  }

  linkOf(userId: string): string | undefined {
    return this.#links.get(userId)?.richMenuId;
  }

  /** Undefined: the user sees the default again. */
  link(userId: string, richMenuId: string | undefined): void {
    if (richMenuId === undefined) this.#links.delete(userId);
    else this.#links.set(userId, { userId, richMenuId });
    this.#tell();
  }

  /** Those who are linked to a menu now. */
  linkedTo(richMenuId: string): string[] {
    return [...this.#links.values()].filter((link) => link.richMenuId === richMenuId).map(({ userId }) => userId);
  }

  linked(): string[] {
    return [...this.#links.values()].map(({ userId }) => userId);
  }

  state(): RichMenusState {
    const shown = (richMenuId: string | undefined): ShownRichMenu | undefined => {
      const held = richMenuId === undefined ? undefined : this.#menus.get(richMenuId);
      if (held?.contentId === undefined) return undefined;
      const { size, selected, chatBarText, areas } = held.menu;
      return { richMenuId: held.richMenuId, contentId: held.contentId, size, selected, chatBarText, areas };
    };
    const byDefault = shown(this.defaultId());
    const byUser: Record<string, ShownRichMenu> = {};
    for (const { userId, richMenuId } of this.#links.values()) {
      const menu = shown(richMenuId);
      if (menu) byUser[userId] = menu;
    }
    return { ...(byDefault === undefined ? {} : { byDefault }), byUser };
  }

  #tell(): void {
    this.#ports.emit({ kind: "richMenus", richMenus: this.state() });
  }
}
