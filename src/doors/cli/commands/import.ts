import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { ignoredBy } from "../../../adapters/git/ignored.ts";
import { columnsOf } from "../../../commands/import/columns.ts";
import { csvRows } from "../../../commands/import/csv.ts";
import { type Imported, importRegister, type Unread } from "../../../commands/import/register.ts";
import { mostColumns, mostRows, NotARegister, type Row } from "../../../commands/import/rows.ts";
import { programAt } from "../../../fetch/program-at.ts";
import { plain } from "../../../render/text/plain.ts";
import { counted } from "../../../render/text/words.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import { folded } from "../terminal/folded.ts";
import { openHere } from "../terminal/here.ts";
import type { Shell } from "../terminal/shell.ts";
import { whyUnread } from "../terminal/unread-program.ts";
import { whyNotWritten, writeNewFile } from "../terminal/write-new-file.ts";
import { noMapping, readMapping } from "./import-mapping.ts";

/** Bytes of a file that is read as a register. */
const largestRegister = 20 * 1024 * 1024;

/** `import`: the controls of a spreadsheet, one file each; nothing is written over. */
export async function importControls(asked: ParsedArguments, shell: Shell): Promise<number> {
  const file = asked.operand ?? "";
  const one = (name: string) => asked.values.get(name)?.[0] ?? null;
  const mapping = one("mapping");
  const { columns: told, owners } = mapping === null ? noMapping : readMapping(mapping, resolve(shell.cwd, mapping));
  const here = await openHere(asked, shell, null);
  try {
    const rows = await rowsOf(file, resolve(shell.cwd, file), one("sheet"));
    const { head } = await here.repository.revisions();
    const read = await programAt(here.repository, head, here.programPath);
    const { program } = read.parsed;
    if (program === null) throw new UsageError(whyUnread(here.programPath, read));
    const columns = columnsOf(rows, told);
    const hasFile = (path: string) => read.snapshot.files.has(path);
    const imported = importRegister({ rows, columns, owners, program, hasFile });
    const isDry = asked.values.has("dry-run");
    if (!isDry) await writeAll(here.onDisk("."), imported);
    const isJson = one("format") === "json";
    shell.out.write(
      isJson
        ? `${JSON.stringify({ schema: "controldiff-import/1", ...imported, unreadColumns: columns.unread }, null, 2)}\n`
        : folded(asText(imported, columns.unread, isDry), shell.out),
    );
    return imported.unread.length + imported.changed.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof NotARegister) throw new UsageError([`${file}: ${error.message}`]);
    throw error;
  } finally {
    await here.close();
  }
}

/** Writes every file or none: a register that is half in the program is worse than one that is not. Throws `UsageError`. */
async function writeAll(dir: string, { made }: Imported): Promise<void> {
  const paths = made.map(({ path }) => path);
  const ignored = new Set(await ignoredBy(dir, paths));
  const why = paths.flatMap((path) => {
    const here = whyNotWritten(dir, path);
    if (ignored.has(path))
      return [`${path} is ignored by git${here === null ? "" : ", and is there already"}; no commit would have it`];
    return here === null ? [] : [here];
  });
  if (why.length > 0) throw new UsageError([...why, "nothing was written"]);
  for (const { path, text } of made) writeNewFile(dir, path, text);
}

async function rowsOf(file: string, onDisk: string, sheet: string | null): Promise<readonly Row[]> {
  const bytes = bytesOf(file, onDisk);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    if (/\.xlsx?$/i.test(file)) throw new NotARegister("it is not an XLSX workbook; save it as XLSX or CSV");
    return csvRows(bytes);
  }
  const { readSheetOf, RefusedWorkbook } = await import("../../../adapters/disk/spreadsheet.ts");
  try {
    const rows = await readSheetOf(bytes, sheet);
    if (rows.length > mostRows) throw new NotARegister(`it has more than ${mostRows} rows`);
    return rows.map((cells, index) => ({ number: index + 1, cells: cells.slice(0, mostColumns) }));
  } catch (error) {
    if (error instanceof RefusedWorkbook) throw new NotARegister(error.message);
    throw error;
  }
}

function bytesOf(file: string, onDisk: string): Uint8Array {
  try {
    const { size } = statSync(onDisk);
    if (size > largestRegister)
      throw new NotARegister(`it has ${size} bytes; ${largestRegister} are the most that are read`);
    return readFileSync(onDisk);
  } catch (error) {
    if (error instanceof NotARegister) throw error;
    throw new UsageError([`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function asText({ made, same, changed, unread }: Imported, columns: readonly string[], isDry: boolean): string {
  const planned = made.filter(({ control }) => control.status === "planned").length;
  const at = ({ row, column, why }: Unread) => `  row ${row}${column === null ? "" : `, column ${column}`}: ${why}`;
  const wrote = `${isDry ? "would write" : "wrote"} ${counted(made.length, "control")} (${planned} planned, ${made.length - planned} with evidence)`;
  return [
    `${wrote}; ${same.length} there already and the same`,
    ...(changed.length === 0 ? [] : ["changed in the register, and not written over:", ...changed.map(at)]),
    ...(unread.length === 0 ? [] : ["could not be read:", ...unread.map(at)]),
    ...(columns.length === 0 ? [] : [`columns that nothing was read from: ${columns.join(", ")}`]),
    "",
  ]
    .map((line) => plain(line))
    .join("\n");
}
