import type { EmulatorUser, NewUser } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

/** A user for a fresh emulator; without `userId` one is made up. */
export interface SeedUser extends NewUser {
  readonly userId?: string;
  readonly pictureUrl?: string;
  readonly statusMessage?: string;
}

const names = ["Alice", "Bob", "Chika", "Daichi", "Emi", "Fon", "Gen", "Hana"];

/** The people who have the bot in their LINE. */
export class Users {
  readonly #ports: Ports;
  readonly #table: Table<EmulatorUser>;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "user");
  }

  all(): EmulatorUser[] {
    return [...this.#table.values()];
  }

  get(userId: string): EmulatorUser | undefined {
    return this.#table.get(userId);
  }

  friends(): EmulatorUser[] {
    return this.all().filter(({ following, blocked }) => following && !blocked);
  }

  add(seed: SeedUser): EmulatorUser {
    const { userId = `U${this.#ports.ids.hex(32)}`, displayName = this.#nextName(), language = "en" } = seed;
    const { following = true, pictureUrl, statusMessage } = seed;
    return this.#put({
      userId,
      displayName,
      language,
      ...(pictureUrl === undefined ? {} : { pictureUrl }),
      ...(statusMessage === undefined ? {} : { statusMessage }),
      following,
      blocked: false,
    });
  }

  /** Adds the bot as a friend; says whether that lifted a block. */
  follow(user: EmulatorUser): boolean {
    this.#put({ ...user, following: true, blocked: false });
    return user.blocked;
  }

  block(user: EmulatorUser): void {
    this.#put({ ...user, following: false, blocked: true });
  }

  #put(user: EmulatorUser): EmulatorUser {
    this.#table.set(user.userId, user);
    this.#ports.emit({ kind: "user", user });
    return user;
  }

  #nextName(): string {
    const count = this.#table.size;
    const name = names[count % names.length] ?? "User";
    return count < names.length ? name : `${name} ${Math.floor(count / names.length) + 1}`;
  }
}
