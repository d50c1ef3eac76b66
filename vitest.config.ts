import { defineConfig } from "vitest/config";

const source = { resolve: { conditions: ["@renga/source"] }, ssr: { resolve: { conditions: ["@renga/source"] } } };

export default defineConfig({
  ...source,
  test: {
    environment: "node",
    include: ["packages/*/src/**/*.test.ts", "packages/flows-example/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 20_000,
  },
});
