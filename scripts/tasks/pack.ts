// The packages as they would be published, below `tarballs`, and the line that installs them elsewhere.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { packPackages } from "../lib/pack-packages.ts";
import { root } from "../lib/root.ts";

const folder = join(root, "tarballs");
rmSync(folder, { recursive: true, force: true });
const { code, output } = await packPackages(folder);
if (code === 0)
  console.log(`In a folder of your own:\n\n  npm install ${join(folder, "*.tgz")}\n  npx renga init mybot`);
else process.stderr.write(output);
process.exitCode = code;
