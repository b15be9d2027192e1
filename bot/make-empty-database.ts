import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

// npm run bot:empty-database: makes bot/empty-database.tar.gz anew, after an upgrade of PGlite that brings another PostgreSQL.

const folder = mkdtempSync(join(tmpdir(), "empty-database-"));
const database = new PGlite(folder);
await database.query("checkpoint");
const dump = await database.dumpDataDir("gzip");
writeFileSync(join(import.meta.dirname, "empty-database.tar.gz"), Buffer.from(await dump.arrayBuffer()));
await database.close();
rmSync(folder, { recursive: true });
