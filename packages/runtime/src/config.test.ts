import { describe, expect, test } from "vitest";
import { type Environment, readConfig } from "./config.ts";

const right: Environment = { LINE_CHANNEL_SECRET: "s", LINE_CHANNEL_ACCESS_TOKEN: "t" };

function problemsOf(environment: Environment): readonly string[] {
  const read = readConfig({ ...right, ...environment }, () => {
    throw new Error("no such file");
  });
  return read.ok ? [] : read.problems;
}

function configOf(environment: Environment = {}, files: Readonly<Record<string, string>> = {}) {
  const read = readConfig({ ...right, ...environment }, (path) => files[path] ?? "");
  if (!read.ok) throw new Error(read.problems.join("\n"));
  return read.config;
}

test("two secrets are enough to begin with", () => {
  expect(configOf()).toMatchObject({
    host: "0.0.0.0",
    port: 3000,
    store: { kind: "sqlite", folder: ".renga" },
    line: { baseUrl: "https://api.line.me", dataBaseUrl: "https://api-data.line.me" },
    allowPrivate: false,
    logLevel: "info",
  });
});

test("it is frozen", () => {
  const config = configOf();
  for (const part of [config, config.store, config.line, config.channelSecrets])
    expect(Object.isFrozen(part)).toBe(true);
});

test("secrets may lie in files", () => {
  const { accessToken, channelSecrets } = configOf(
    {
      LINE_CHANNEL_ACCESS_TOKEN: undefined,
      LINE_CHANNEL_ACCESS_TOKEN_FILE: "/token",
      LINE_CHANNEL_SECRET_PREVIOUS: "old",
    },
    { "/token": "from file\n" },
  );
  expect(accessToken.reveal()).toBe("from file");
  expect(channelSecrets.map((secret) => secret.reveal())).toEqual(["s", "old"]);
});

test.each<[Environment, object]>([
  [{ RENGA_DATA: "/var/lib/bot" }, { kind: "sqlite", folder: "/var/lib/bot" }],
  [{ RENGA_DATA: ":memory:" }, { kind: "memory" }],
  [
    { REDIS_URL: "rediss://cache:6379", RENGA_DATA: "x" },
    { kind: "redis", durability: "fast" },
  ],
  [
    { REDIS_URL: "redis://a:1, redis://b:2", RENGA_REDIS_DURABILITY: "fsync" },
    { kind: "redis", durability: "fsync" },
  ],
])("%o chooses where conversations are kept", (environment, store) => {
  expect(configOf(environment).store).toMatchObject(store);
});

describe("what is wrong is said with its cure", () => {
  test.each<[Environment, RegExp]>([
    [{ LINE_CHANNEL_SECRET: undefined }, /LINE_CHANNEL_SECRET is not set: copy/],
    [{ LINE_CHANNEL_SECRET: "  " }, /LINE_CHANNEL_SECRET is not set/],
    [{ LINE_CHANNEL_ACCESS_TOKEN: "" }, /LINE_CHANNEL_ACCESS_TOKEN is not set: issue/],
    [{ LINE_CHANNEL_SECRET_FILE: "/x" }, /LINE_CHANNEL_SECRET or LINE_CHANNEL_SECRET_FILE, not both/],
    [{ LINE_CHANNEL_SECRET: undefined, LINE_CHANNEL_SECRET_FILE: "/x" }, /cannot be read: name one/],
    [{ PORT: "http" }, /PORT is "http": give a whole number/],
    [{ PORT: "65536" }, /PORT/],
    [{ PORT: "1e3" }, /PORT/],
    [{ REDIS_URL: "cache:6379" }, /REDIS_URL is not an address of Redis: write redis:/],
    [{ REDIS_URL: "redis://a:1,b:2" }, /REDIS_URL is not an address of Redis/],
    [{ REDIS_URL: "redis://a:1", RENGA_REDIS_DURABILITY: "some" }, /RENGA_REDIS_DURABILITY is "some": use one of fast/],
    [{ LINE_API_BASE_URL: "api.line.me" }, /LINE_API_BASE_URL is not an address/],
    [{ LINE_API_BASE_URL: "https://proxy/line" }, /leave the rest out, as in https:\/\/proxy/],
    [{ LINE_API_BASE_URL: "http://proxy" }, /unencrypted: use https/],
    [{ RENGA_ALLOW_PRIVATE: "yes" }, /RENGA_ALLOW_PRIVATE is "yes": set it to 1/],
    [{ RENGA_LOG: "loud" }, /RENGA_LOG is "loud": use one of debug/],
  ])("%o", (environment, problem) => {
    const problems = problemsOf(environment);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test("all of it at once", () => {
    expect(problemsOf({ LINE_CHANNEL_SECRET: "", PORT: "x", RENGA_LOG: "x" })).toHaveLength(3);
  });

  test("and without the secrets themselves", () => {
    const problems = problemsOf({
      REDIS_URL: "http://:password@cache",
      LINE_API_BASE_URL: "https://me:password@proxy",
    });
    expect(problems.join(" ")).not.toContain("password");
  });
});

test("loopback may be called without encryption, and others where one says so", () => {
  expect(configOf({ LINE_API_BASE_URL: "http://127.0.0.1:4000" }).line.baseUrl).toBe("http://127.0.0.1:4000");
  expect(configOf({ LINE_API_BASE_URL: "http://emulator:4000", RENGA_ALLOW_PRIVATE: "1" }).line.baseUrl).toBe(
    "http://emulator:4000",
  );
});
