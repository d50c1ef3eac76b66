import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The chat page: static files with hashed names and relative links, so that any server may serve them below any path. */
export default defineConfig({
  root: path("./src/page/"),
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: path("./dist/page/"),
    // What is bundled asks for its notice to go with it.
    license: { fileName: "licenses.md" },
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
