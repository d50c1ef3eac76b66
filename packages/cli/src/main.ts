import { runRenga } from "./run-renga.ts";

process.exitCode = await runRenga(process.argv.slice(2));
