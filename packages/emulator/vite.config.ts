import { defineConfig } from "vite";

/** The chat page: static files with hashed names and relative links, so that any server may serve them below any path. */
export default defineConfig({
  root: new URL("./src/page/", import.meta.url).pathname,
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: new URL("./dist/page/", import.meta.url).pathname,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
