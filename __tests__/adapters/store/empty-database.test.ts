import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { embedded } from "../../../src/adapters/store/embedded.ts";

const shipped = "bot/empty-database.tar.gz";

it("the shipped empty database is opened where another was not finished, and holds nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "embedded-"));
  mkdirSync(join(folder, "database.new"));
  writeFileSync(join(folder, "database.new/PG_VERSION"), "1\n");
  try {
    const database = await embedded(folder, "the test");
    const tables = await database.query(
      "select table_name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')",
    );
    const [server] = await database.query<{ major: string }>("select split_part(version(), '.', 1) as major");
    await database.close();
    expect(tables).toEqual([]);
    // A database of another PostgreSQL than the package's would not open at all.
    expect(server?.major).toBe(`PostgreSQL ${readFileSync(join(folder, "database/PG_VERSION"), "utf8").trim()}`);
    expect(existsSync(join(folder, "database.new"))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("the shipped empty database is small, and no archive of the sources holds it", () => {
  expect(statSync(shipped).size).toBeLessThan(5_000_000);
  const attribute = execFileSync("git", ["check-attr", "export-ignore", shipped], { encoding: "utf8" });
  expect(attribute.trim()).toBe(`${shipped}: export-ignore: set`);
});
