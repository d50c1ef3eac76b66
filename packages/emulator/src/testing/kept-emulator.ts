import { createEmulator } from "../create-emulator.ts";

/** An emulator in a process of its own, to be killed: takes the data file, and the webhook URL if any; prints its URL. */
const [dataFile, webhookUrl] = process.argv.slice(2);
const emulator = await createEmulator({ port: 0, dataFile, ...(webhookUrl === undefined ? {} : { webhookUrl }) });
await emulator.listen();
process.stdout.write(`${emulator.url}\n`);
