// A database is opened as each earlier version of the bot left it, with rows in all of its tables.
import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkRow } from "../../../../src/adapters/store/check-rows.ts";
import type { Database } from "../../../../src/adapters/store/database.ts";
import { embedded } from "../../../../src/adapters/store/embedded.ts";
import { isRemoved, pauseOf } from "../../../../src/adapters/store/installations.ts";
import { repositoryOf } from "../../../../src/adapters/store/repositories.ts";
import { sweptUntil } from "../../../../src/adapters/store/sweeps.ts";
import { judgedAt, verdictsAt } from "../../../../src/adapters/store/verdicts.ts";
import { migrations } from "../../../../src/doors/bot/settings/open-database.ts";
import { removeAll, temporary } from "../../../support/git.ts";

afterAll(removeAll);

const files = readdirSync(migrations)
  .filter((file) => file.endsWith(".sql"))
  .sort();

/** A row of each table, as the migration that brings the table knows it. */
const rows: Readonly<Record<string, readonly string[]>> = {
  "001_store.sql": [
    "insert into delivery (guid, event, action, installation, repository) values ('g', 'push', null, 100, 1)",
    "insert into installation (id, account) values (100, 'acme')",
    "insert into repository (id, installation, owner, name, had_program, paths) values (1, 100, 'acme', 'one', true, '[\"a\"]')",
    "insert into verdict (repository, head, number, base_branch, state, conclusion, output) values (1, 'abc', 7, 'main', 'done', 'success', '{\"title\": \"t\", \"summary\": \"s\", \"annotations\": []}')",
    "insert into check_run (repository, head, id, external_id, status, digest) values (1, 'abc', 5, '7:1', 'completed', 'd')",
    "insert into sweep (name, until) values ('deliveries', '2026-01-01T00:00:00Z')",
  ],
  "002_ledger.sql": [
    "insert into ledger (repository, number, guid, branch, commit, arrived_at, content) values (1, 1, 'g', 'main', 'abc', now(), '{}')",
    'update verdict set judged = \'{"verdict": "pass"}\'',
  ],
  "004_pages.sql": [
    "insert into page_report (repository, number, head, report, others) values (1, 7, 'abc', 'r', 'o')",
    "insert into session (token, user_id, login, expires_at) values ('t', 3, 'alice', now())",
    "insert into used_state (state, expires_at) values ('s', now())",
    "insert into made_app (id, slug) values (4711, 'controldiff')",
  ],
  "006_objects.sql": ["insert into git_object (repository, id, bytes) values (1, 'abc', 'b')"],
  "010_posture.sql": ["update repository set posture_on = '2026-01-01'"],
  "012_checks_and_urls.sql": [
    "update verdict set checks = '[\"tls\"]'",
    "insert into url_answer (installation, url, answer) values (100, 'https://acme.example', '{}')",
    "insert into url_count (installation, host, asked) values (100, 'acme.example', 1)",
  ],
  "013_suspension.sql": ["update installation set changed_at = '2026-01-01T00:00:00Z'"],
  "014_asked_again.sql": [
    'update verdict set queued = \'{"base": "def", "pull": 7}\'',
    "update check_run set conclusion = 'success', asked_again = true",
  ],
  "015_anchors.sql": ["insert into anchor (repository, number, digest, check_id, head) values (1, 1, 'd', 5, 'abc')"],
};

/** A database as the version left it whose last migration is this one. */
async function leftBy(last: number): Promise<Database> {
  const folder = temporary();
  const database = await embedded(temporary(), "the test");
  for (const file of files.slice(0, last + 1)) copyFileSync(join(migrations, file), join(folder, file));
  await database.migrate(folder);
  for (const file of files.slice(0, last + 1)) for (const insert of rows[file] ?? []) await database.query(insert);
  return database;
}

/** All rows, by table; the queue has its tables elsewhere. */
async function contents(database: Database): Promise<Readonly<Record<string, readonly object[]>>> {
  const tables = await database.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_name <> 'migration'",
  );
  const each = tables.map(async ({ name }) => [name, await database.query(`select * from ${name}`)] as const);
  return Object.fromEntries(await Promise.all(each));
}

it.each(files.map((file, at) => ({ file, at })))("a database of $file keeps all that is in it", async ({ at }) => {
  const database = await leftBy(at);
  const before = await contents(database);
  for (const table of Object.values(before)) expect(table).toHaveLength(1);
  await database.migrate(migrations);
  expect(await contents(database)).toMatchObject(before);
  expect(await repositoryOf(database, 1)).toEqual({ id: 1, installation: 100, owner: "acme", name: "one" });
  expect(await verdictsAt(database, 1, "abc")).toMatchObject([
    { number: 7, baseBranch: "main", state: "done", conclusion: "success", output: { title: "t" } },
  ]);
  const judged = await judgedAt(database, { repository: 1, head: "abc", number: 7 }, "main");
  expect(judged).toEqual(at === 0 ? null : { verdict: "pass" });
  const isAsked = files.slice(0, at + 1).includes("014_asked_again.sql");
  const check = { id: 5, externalId: "7:1", status: "completed", digest: "d" };
  const asked = { conclusion: isAsked ? "success" : null, askedAgain: isAsked };
  expect(await checkRow(database, 1, "abc")).toMatchObject({ ...check, ...asked });
  // No installation that was there before is taken for one that was removed, or is suspended.
  expect([await isRemoved(database, 100), await pauseOf(database, 100)]).toEqual([false, null]);
  expect(await sweptUntil(database, "deliveries")).toBe(Date.parse("2026-01-01T00:00:00Z"));
  await database.close();
});

it("a database of a newer version is refused, and which one is said", async () => {
  const database = await leftBy(1);
  const older = temporary();
  copyFileSync(join(migrations, "001_store.sql"), join(older, "001_store.sql"));
  await expect(database.migrate(older)).rejects.toThrow(/a newer version of the bot \(002_ledger\)/);
  await database.close();
});
