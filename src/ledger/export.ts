import { z } from "zod";
import { repeatedKey } from "./repeated-key.ts";
import { type LedgerRow, ledgerRow } from "./row.ts";

/** A day or a time, UTC. */
export const moment = z.union([z.iso.date(), z.iso.datetime({ offset: false })], "is no day or time in UTC");

const namedBy = z.strictObject({
  row: z.int().positive(),
  digest: z.string(),
  /** GitHub's number of the check run whose summary names the row, and the commit that the check is of. */
  check: z.int().positive(),
  commit: z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, "is no commit id"),
});

/** A check run that names a row, as the bot wrote it: where to look on GitHub, and no proof by itself. */
export type NamedBy = z.infer<typeof namedBy>;

const exported = z.strictObject({
  schema: z.literal("controldiff-ledger/1"),
  /** What was asked for: a repository by its name, and from when up to when, the second excluded; null: without an end. */
  query: z.strictObject({ repository: z.string(), from: moment.nullable(), to: moment.nullable() }),
  exportedAt: z.iso.datetime({ offset: false }),
  /** How many rows there are in it. */
  count: z.int().nonnegative(),
  /** Of its rows, those that checks name, in order of their numbers. */
  anchors: z.array(namedBy).default([]),
  rows: z.array(ledgerRow),
});

/** Part of one repository's record, as `bot ledger export` writes it. */
export type LedgerExport = z.infer<typeof exported>;

/** What an export says; otherwise each thing that is wrong with it. */
export type ReadExport =
  | { readonly is: "read"; readonly ledger: LedgerExport }
  | { readonly is: "none"; readonly mistakes: readonly string[] };

export function readExport(text: string): ReadExport {
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    return { is: "none", mistakes: [`is no JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const twice = repeatedKey(text);
  if (twice !== null) return { is: "none", mistakes: [`has the key ${JSON.stringify(twice)} twice in one object`] };
  const { success, data, error } = exported.safeParse(written);
  if (!success) {
    const mistakes = error.issues.map(({ path, message }) => `${pathIn(path)}: ${message}`);
    return {
      is: "none",
      mistakes: mistakes.slice(0, most).concat(mistakes.length > most ? [`${mistakes.length - most} more`] : []),
    };
  }
  const others = new Set(data.rows.map(({ repository }) => repository.id));
  if (others.size > 1) return { is: "none", mistakes: ["rows: are of more than one repository"] };
  if (data.count !== data.rows.length)
    return { is: "none", mistakes: [`count: says ${data.count}, and there are ${data.rows.length} rows`] };
  const outside = ends(data.rows)
    .filter((row) => !isAsked(row, data.query))
    .map(({ number }) => number);
  if (outside.length > 0)
    return { is: "none", mistakes: [`query: says other times than row ${outside[0]} arrived at`] };
  return { is: "read", ledger: data };
}

/** The first row and the last: one in between may have arrived at another time, since rows are numbered as they are recorded. */
function ends(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  return [rows[0], rows.at(-1)].flatMap((row) => row ?? []);
}

/** No digest is over what was asked for. */
function isAsked({ arrivedAt }: LedgerRow, { from, to }: LedgerExport["query"]): boolean {
  const at = Date.parse(arrivedAt);
  return (from === null || at >= Date.parse(from)) && (to === null || at < Date.parse(to));
}

/** So many mistakes are told one by one. */
const most = 20;

function pathIn(path: readonly PropertyKey[]): string {
  return path.length === 0 ? "the file" : path.map(String).join(".");
}

/** The text of an export. Rows are in order of their numbers, and so are those that checks name. */
export function exportJson(
  query: LedgerExport["query"],
  exportedAt: string,
  rows: readonly LedgerRow[],
  anchors: readonly NamedBy[] = [],
): string {
  const ledger = { schema: "controldiff-ledger/1", query, exportedAt, count: rows.length, anchors, rows };
  return `${JSON.stringify(ledger, null, 2)}\n`;
}

type Column = readonly [name: string, value: (row: LedgerRow) => string | number | boolean | null | undefined];

const columns: readonly Column[] = [
  ["number", (row) => row.number],
  ["arrived at", (row) => row.arrivedAt],
  ["repository", (row) => row.repository.name],
  ["branch", (row) => row.branch],
  ["commit", (row) => row.commit],
  ["arrived by", (row) => row.arrived],
  ["pull request", (row) => row.pull?.number],
  ["author", (row) => row.pull?.author],
  ["approved by", (row) => row.pull?.approvers.join(" ")],
  ["merged by", (row) => row.pull?.mergedBy],
  ["pushed by", (row) => row.pushedBy],
  ["verdict", (row) => row.judged?.verdict ?? "not evaluated"],
  ["evaluated after the fact", (row) => row.judged?.afterTheFact],
  ["evaluated commit", (row) => row.judged?.head],
  ["affected controls", (row) => row.judged?.controls.join(" ")],
  ["blocking findings", (row) => findings(row, true)],
  ["other new findings", (row) => findings(row, false)],
  ["waived", (row) => row.judged?.waived.join("; ")],
  ["why not evaluated", (row) => row.reason],
  ["recorded at", (row) => row.recordedAt],
  ["digest of the row before", (row) => row.previous],
  ["digest", (row) => row.digest],
];

function findings({ judged }: LedgerRow, blocking: boolean): string | undefined {
  const told = judged?.findings.filter((found) => found.standing === "introduced" && found.blocking === blocking);
  return told?.map(({ fingerprint }) => fingerprint).join("; ");
}

/** The same for people and spreadsheets: RFC 4180, what was asked for in front. Digests are checked on the JSON. */
export function exportCsv(
  query: LedgerExport["query"],
  exportedAt: string,
  rows: readonly LedgerRow[],
  anchors: readonly NamedBy[] = [],
): string {
  const newest = anchors.at(-1);
  const head = [
    ["repository", query.repository, "from", query.from ?? "the first row", "to", query.to ?? "the last row"],
    ["exported at", exportedAt, "rows", rows.length],
    ["newest row that a check names", newest?.row ?? "none", "check", newest?.check, "of commit", newest?.commit],
    columns.map(([name]) => name),
  ];
  const lines = [...head, ...rows.map((row) => columns.map(([, value]) => value(row)))];
  return lines.map((line) => `${line.map(cell).join(",")}\r\n`).join("");
}

/** What a spreadsheet would take for a formula is text: https://owasp.org/www-community/attacks/CSV_Injection. */
function cell(value: string | number | boolean | null | undefined): string {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
