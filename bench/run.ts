/** Every figure of docs/performance.md, in one run, as ratios to floors measured beside it. */
import { measureCheck } from "./check.ts";
import { measureEngine } from "./engine.ts";
import { printFigures } from "./figures.ts";
import { withRedis } from "./redis.ts";
import { measureWholePath } from "./whole-path.ts";

const wanted = new Set(process.argv.slice(2));
const runs = (part: string): boolean => wanted.size === 0 || wanted.has(part);

if (runs("engine")) {
  const { rows, figures } = measureEngine();
  console.log("\n| one step, conversation through JSON | µs | / the table | / XState's actor |\n|---|---|---|---|");
  for (const row of rows) {
    const ratios = [row.againstTable, row.againstActor].map((ratio) => ratio.toFixed(2)).join(" | ");
    console.log(`| ${row.name} | ${row.time.toFixed(1)} | ${ratios} |`);
  }
  printFigures("advance", figures);
}
if (runs("check")) {
  console.log("\n| check, from text to diagnostics | MB | ms per MB | against js-yaml's load |\n|---|---|---|---|");
  for (const row of measureCheck()) {
    console.log(
      `| ${row.states} states | ${row.megabytes.toFixed(2)} | ${row.perMegabyte.toFixed(0)} | ${row.againstYaml.toFixed(1)} |`,
    );
  }
}
if (runs("path")) {
  const rows = await withRedis(measureWholePath);
  console.log(
    "\n| signed webhook → reply at the stub | CPU µs an event | / HMAC | / F5 | p50 ms | p99 ms | peak MB | start ms |\n|---|---|---|---|---|---|---|---|",
  );
  for (const row of rows) {
    const figures = [row.cpu.toFixed(0), row.againstHmac.toFixed(2), row.againstFloor.toFixed(2)];
    const times = [row.p50.toFixed(1), row.p99.toFixed(1), (row.peak / 1e6).toFixed(0), row.startedIn.toFixed(0)];
    console.log(`| ${row.name} | ${[...figures, ...times].join(" | ")} |`);
  }
}
