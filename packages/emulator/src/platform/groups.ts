import type { EmulatorGroup, NewGroup } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** Chats of several people: groups, and the rooms of old that have no name. */
export class Groups {
  readonly #ports: Ports;
  readonly #table: Table<EmulatorGroup>;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "group");
  }

  all(): EmulatorGroup[] {
    return [...this.#table.values()];
  }

  get(groupId: string): EmulatorGroup | undefined {
    return this.#table.get(groupId);
  }

  /** The group that the bot is in; undefined also where it has left. */
  ofBot(groupId: string): EmulatorGroup | undefined {
    const group = this.#table.get(groupId);
    return group?.hasBot === true ? group : undefined;
  }

  /** The bot is not in it yet. */
  add({ kind = "group", name, memberIds = [] }: NewGroup): EmulatorGroup {
    const groupId = `${kind === "group" ? "C" : "R"}${this.#ports.ids.hex(32)}`;
    const usual = kind === "group" ? `Group ${this.#table.size + 1}` : `Room ${this.#table.size + 1}`;
    return this.#put({ groupId, kind, name: name ?? usual, memberIds: [...new Set(memberIds)], hasBot: false });
  }

  setBot(group: EmulatorGroup, hasBot: boolean): void {
    this.#put({ ...group, hasBot });
  }

  addMembers(group: EmulatorGroup, userIds: readonly string[]): void {
    this.#put({ ...group, memberIds: [...group.memberIds, ...userIds] });
  }

  removeMembers(group: EmulatorGroup, userIds: readonly string[]): void {
    this.#put({ ...group, memberIds: group.memberIds.filter((userId) => !userIds.includes(userId)) });
  }

  #put(group: EmulatorGroup): EmulatorGroup {
    this.#table.set(group.groupId, group);
    this.#ports.emit({ kind: "group", group });
    return group;
  }
}
