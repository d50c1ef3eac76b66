import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { endpoints } from "./endpoints.ts";

const folder = process.env.LINE_OPENAPI_DIR;
const hosts: Record<string, string> = {
  "api.line.me": "api",
  "api-data.line.me": "data",
  "manager.line.biz": "manager",
};

interface Operation {
  servers?: { url: string }[];
}

interface Specification {
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
}

/** `METHOD host path` of every call in the OpenAPI files; the webhook's file describes what LINE calls, not what it serves. */
function specified(from: string): string[] {
  return readdirSync(from)
    .filter((file) => file.endsWith(".yml") && file !== "webhook.yml")
    .flatMap((file) => {
      const { servers, paths } = parse(readFileSync(join(from, file), "utf8")) as Specification;
      return Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods)
          .filter(([method]) => ["get", "post", "put", "delete", "patch"].includes(method))
          .map(([method, operation]) => {
            const { host } = new URL((operation.servers ?? servers)[0]?.url ?? "");
            return `${method.toUpperCase()} ${hosts[host]} ${path}`;
          }),
      );
    });
}

describe("endpoints", () => {
  it("are listed once each", () => {
    const names = endpoints.map(({ method, host, path }) => `${method} ${host} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  const given = folder !== undefined && existsSync(folder);
  it.skipIf(!given)(
    `are those of LINE's OpenAPI files${given ? "" : " (skipped: LINE_OPENAPI_DIR names no folder)"}`,
    () => {
      const names = endpoints.map(({ method, host, path }) => `${method} ${host} ${path}`);
      expect(names.toSorted()).toEqual(specified(folder ?? "").toSorted());
    },
  );
});
