import { DatabaseSync } from "node:sqlite";
import { beforeEach, expect, test } from "vitest";
import { RengaError } from "../../errors.ts";
import { GroupCommit } from "./group-commit.ts";

let db: DatabaseSync;
let undone: number;
let group: GroupCommit;

beforeEach(() => {
  db = new DatabaseSync(":memory:");
  db.exec("CREATE TABLE t (n INTEGER)");
  undone = 0;
  group = new GroupCommit(db, () => {
    undone += 1;
  });
});

const add = (n: number): Promise<number> =>
  group.run(() => {
    db.exec(`INSERT INTO t VALUES (${n})`);
    return n;
  });
const stored = (): unknown[] =>
  db
    .prepare("SELECT n FROM t ORDER BY n")
    .all()
    .map(({ n }) => n);

test("stores steps of one round in one transaction, in order", async () => {
  const inTransaction: boolean[] = [];
  const steps = [1, 2, 3].map((n) =>
    group.run(() => {
      inTransaction.push(db.isTransaction);
      db.exec(`INSERT INTO t VALUES (${n})`);
      return n;
    }),
  );
  expect(await Promise.all(steps)).toEqual([1, 2, 3]);
  expect(inTransaction).toEqual([true, true, true]);
  expect(stored()).toEqual([1, 2, 3]);
});

test("answers no step before its group is stored", async () => {
  const seen = await add(1).then(() => db.isTransaction);
  expect(seen).toBe(false);
});

test("stores more steps than fit into one group", async () => {
  const numbers = Array.from({ length: 600 }, (_, i) => i);
  await Promise.all(numbers.map(add));
  expect(stored()).toEqual(numbers);
});

test("a step that refuses stops no other", async () => {
  const refused = group.run(() => {
    throw new RengaError("store-timer-limit");
  });
  const settled = await Promise.allSettled([add(1), refused, add(2)]);
  expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(stored()).toEqual([1, 2]);
  expect(undone).toBe(0);
});

test("a database that fails undoes the whole group, and says so to each", async () => {
  const failing = group.run(() => db.exec("INSERT INTO nowhere VALUES (1)"));
  const settled = await Promise.allSettled([add(1), failing, add(2)]);
  for (const { status, reason } of settled as PromiseRejectedResult[]) {
    expect(status).toBe("rejected");
    expect(reason).toMatchObject({ code: "store-unavailable", retry: true });
  }
  expect(stored()).toEqual([]);
  expect(undone).toBe(1);
  expect(group.failure).toContain("nowhere");
});

test("answers nobody before the disk has it: where the last step of all fails, all are undone", async () => {
  db.exec("PRAGMA foreign_keys = ON");
  db.exec("CREATE TABLE parent (n INTEGER PRIMARY KEY)");
  db.exec("CREATE TABLE child (n INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED)");
  const orphan = group.run(() => db.exec("INSERT INTO child VALUES (1)"));
  const settled = await Promise.allSettled([add(1), orphan]);
  expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(stored()).toEqual([]);
  expect(db.isTransaction).toBe(false);
});

test("goes on after a failure", async () => {
  await group.run(() => db.exec("nonsense")).catch(() => {});
  await add(1);
  expect(stored()).toEqual([1]);
  expect(group.failure).toBe(null);
});

test("a full disk undoes the group", async () => {
  db.exec("PRAGMA max_page_count = 2");
  const big = group.run(() => db.exec("INSERT INTO t SELECT randomblob(100000)"));
  await expect(big).rejects.toMatchObject({ code: "store-unavailable" });
  await add(1);
  expect(stored()).toEqual([1]);
});

test("drained waits for what was said before", async () => {
  const steps = Array.from({ length: 100 }, (_, i) => add(i));
  await group.drained();
  expect(stored()).toHaveLength(100);
  await Promise.all(steps);
  await group.drained();
});
