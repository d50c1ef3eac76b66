// The example bot with the emulator's chat page: nothing to set up. `npm start -- --port 3000`

import { runRenga } from "renga";
import { root } from "../lib/root.ts";

process.exitCode = await runRenga(["dev", `${root}packages/flows-example/osteria`, ...process.argv.slice(2)]);
