#!/usr/bin/env node
// Plain enough for an old Node to read, so that it can be told what is missing.
import process from "node:process";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `renga needs Node 22.18 or newer, and this is ${process.versions.node}: install one from https://nodejs.org.`,
  );
  process.exit(2);
}

// Node 22 calls its own SQLite experimental at every start; every other warning is shown.
const { emitWarning } = process;
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).startsWith("SQLite is an experimental feature")) emitWarning.call(process, warning, ...rest);
};

await import("../dist/main.js");
