import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "../../server/db/keepStatements.ts";

test("A statement is prepared once for the same text, and the longest unused are let go", () => {
  const letGo: number[] = [];
  let prepared = 0;
  const prepare = keepStatements(
    () => ++prepared,
    statement => letGo.push(statement),
  );
  expect([prepare("select 1"), prepare("select 2"), prepare("select 1")]).toEqual([1, 2, 1]);
  for (let at = 3; at <= 301; at++) prepare(`select ${at}`);
  expect(letGo).toEqual([2]);
  expect(prepare("select 1")).toBe(1);
});

test("What was prepared before a change of the schema sees the table as it is after it", () => {
  const file = new Sqlite(":memory:");
  const prepare = keepStatements(sql => file.prepare(sql));
  prepare("create table t (a integer)").run();
  prepare("insert into t values (1)").run();
  expect(prepare("select * from t").all()).toEqual([{ a: 1 }]);
  prepare("alter table t add column b integer default 2").run();
  expect(prepare("select * from t").all()).toEqual([{ a: 1, b: 2 }]);
  file.close();
});
