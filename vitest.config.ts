import { defineConfig } from "vitest/config";

/** Tests read the packages' sources, so that none waits for a build. */
const conditions = ["@renga/source"];

const elsewhere = ["**/node_modules/**", "**/dist/**"];

/** Against a real Redis, or against built commands as child processes. */
const integration = ["packages/**/*.integration.test.ts", "packages/*/src/adapters/redis/**/*.test.ts"];
/** In a real browser. */
const browser = [
  "packages/**/*.browser.test.{ts,tsx}",
  "packages/emulator/src/page/page.test.ts",
  "packages/emulator/src/page/flex/flex-{boxes,invariants,rules}.test.ts",
];
/** On the packed packages, as a user would install them. */
const pack = ["scripts/**/*.pack.test.ts"];
/** What the pages under docs say is run. */
const docs = ["docs/**/*.test.ts", "scripts/**/*.docs.test.ts"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: "node",
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Files share what they import: loading it anew for each took longer than the tests.
          isolate: false,
          include: ["packages/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          exclude: [...elsewhere, ...integration, ...browser, ...pack, ...docs],
        },
      },
      { extends: true, test: { name: "integration", include: integration, exclude: elsewhere, testTimeout: 60_000 } },
      { extends: true, test: { name: "browser", include: browser, exclude: elsewhere, testTimeout: 60_000 } },
      { extends: true, test: { name: "pack", include: pack, exclude: elsewhere, testTimeout: 300_000 } },
      { extends: true, test: { name: "docs", include: docs, exclude: elsewhere, testTimeout: 60_000 } },
    ],
  },
});
