import type { EmulatorSettings } from "../inspector/contract.ts";
import { Table } from "../storage/table.ts";
import type { Ports } from "./ports.ts";

const initial: EmulatorSettings = { autoRedeliver: false };

/** What stands in LINE's console, and how the page looks. */
export class Settings {
  readonly #ports: Ports;
  readonly #table: Table<EmulatorSettings>;
  #hostUrl: string | undefined;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#table = new Table(ports.records, "settings");
  }

  get(): EmulatorSettings {
    return this.#hostUrl === undefined ? this.kept() : { ...this.kept(), webhookUrl: this.#hostUrl };
  }

  /** Those that outlive this run. */
  kept(): EmulatorSettings {
    return this.#table.get("settings") ?? initial;
  }

  /** Keeps settings over restarts. A webhook URL set here takes the place of the host's. */
  change(part: Partial<EmulatorSettings>): EmulatorSettings {
    if (part.webhookUrl !== undefined) this.#hostUrl = undefined;
    this.#table.set("settings", { ...this.kept(), ...part });
    return this.#tell();
  }

  /** Where the process around the emulator has its bot this time: not kept, since its port may change. */
  setHostUrl(webhookUrl: string): EmulatorSettings {
    this.#hostUrl = webhookUrl;
    return this.#tell();
  }

  #tell(): EmulatorSettings {
    const settings = this.get();
    this.#ports.emit({ kind: "settings", settings });
    return settings;
  }
}
