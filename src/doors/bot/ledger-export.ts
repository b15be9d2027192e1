import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { anchorsOf } from "../../adapters/store/anchor-rows.ts";
import { hasRecord, recordNamed, rowsOf } from "../../adapters/store/ledger-rows.ts";
import { exportCsv, exportJson, moment } from "../../ledger/export.ts";
import { EnvironmentError } from "./settings/environment.ts";
import { openDatabase } from "./settings/open-database.ts";
import { Reading } from "./settings/reading.ts";

const usage =
  "usage: npm run --silent bot -- ledger export --repository OWNER/NAME [--from DAY] [--to DAY] [--format json|csv]";

/** `ledger export`: a repository's rows on standard output; days are UTC, and `to` is excluded. Throws `EnvironmentError` with what is wrong. */
export async function ledgerExport(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const { repository, from, to, format } = asked(args);
  const reading = new Reading(env);
  const databaseUrl = reading.database("DATABASE_URL");
  if (reading.mistakes.length > 0) throw new EnvironmentError(reading.mistakes);
  const dataFolder = reading.text("DATA_FOLDER") ?? "bot/data";
  // Opening would make one, and an export of it would say that nothing was recorded.
  if (databaseUrl === null && !existsSync(join(dataFolder, "database")))
    throw new EnvironmentError([`DATA_FOLDER is "${dataFolder}", where no bot has a database; or set DATABASE_URL`]);
  const database = await openDatabase({ databaseUrl, dataFolder }, () => {});
  try {
    const id = (await hasRecord(database)) ? await recordNamed(database, repository) : null;
    if (id === null) throw new EnvironmentError([`nothing is recorded of a repository ${repository} in this database`]);
    const rows = await rowsOf(database, id, from, to);
    const write = format === "csv" ? exportCsv : exportJson;
    const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
    const anchors = await anchorsOf(database, id, [first, last]);
    return write({ repository, from, to }, new Date().toISOString(), rows, anchors);
  } finally {
    await database.close();
  }
}

function asked(args: readonly string[]) {
  const text = { type: "string" } as const;
  const options = { repository: text, from: text, to: text, format: text };
  const { values, positionals } = readable(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const { repository = "", from = null, to = null, format = "json" } = values;
  const isCommand = positionals.join(" ") === "ledger export";
  const isMoment = (text: string | null) => moment.nullable().safeParse(text).success;
  if (
    !isCommand ||
    !/^[^/\s]+\/[^/\s]+$/.test(repository) ||
    !isMoment(from) ||
    !isMoment(to) ||
    !/^(?:json|csv)$/.test(format)
  )
    throw new EnvironmentError([usage]);
  return { repository, from, to, format };
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new EnvironmentError([error instanceof Error ? error.message : String(error), usage]);
  }
}
