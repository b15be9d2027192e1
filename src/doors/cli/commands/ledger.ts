import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { firstParentCommits } from "../../../adapters/git/first-parents.ts";
import { type Anchor, anchorsIn } from "../../../ledger/anchor.ts";
import { type LedgerExport, readExport } from "../../../ledger/export.ts";
import { reconcileLedger } from "../../../ledger/reconcile.ts";
import type { LedgerRow } from "../../../ledger/row.ts";
import { askedOf, verifyLedger } from "../../../ledger/verify.ts";
import { Unreadable } from "../../../ports.ts";
import { reconciledText, verificationText } from "../../../render/ledger.ts";
import { type ParsedArguments, UsageError } from "../terminal/arguments.ts";
import type { Shell } from "../terminal/shell.ts";
import { writeOut } from "../terminal/write-out.ts";

/** `ledger verify`: whether an export of the record holds rows that were edited, removed, moved or rewritten. */
export async function ledgerVerify(asked: ParsedArguments, shell: Shell): Promise<number> {
  const ledger = readLedger(asked, shell);
  const anchors = await anchorsAsked(ledger, asked, shell);
  const verified = verifyLedger(ledger.rows, anchors ?? [], askedOf(ledger));
  const isJson = asked.values.get("format")?.[0] === "json";
  const told = {
    schema: "controldiff-ledger-verification/1",
    query: ledger.query,
    ...verified,
    anchors: anchors?.length ?? null,
  };
  const text = isJson
    ? `${JSON.stringify(told, null, 2)}\n`
    : verificationText(ledger, verified, anchors, shell.out.columns);
  writeOut(text, asked, shell);
  return verified.problems.length > 0 ? 1 : 0;
}

/** `ledger reconcile`: whether every commit that arrived on a branch of a clone is in an export of the record, and the reverse. */
export async function ledgerReconcile(asked: ParsedArguments, shell: Shell): Promise<number> {
  const ledger = readLedger(asked, shell);
  const branch = branchOf(ledger.rows, asked.values.get("branch")?.[0] ?? null);
  const rows = ledger.rows.filter((row) => row.branch === branch);
  const dir = resolve(shell.cwd, asked.values.get("repo")?.[0] ?? ".");
  const revision = asked.values.get("head")?.[0] ?? `origin/${branch}`;
  const beginnings = rows
    .filter(({ arrived }, at) => at === 0 || arrived === "forced-push")
    .map(({ commit: first, before }) => ({ first, before }));
  const commits = await firstParentCommits(dir, revision, beginnings);
  const reconciled = reconcileLedger(rows, commits, ledger.query.to);
  const isJson = asked.values.get("format")?.[0] === "json";
  const told = { schema: "controldiff-ledger-reconciliation/1", query: ledger.query, branch, ...reconciled };
  writeOut(
    isJson ? `${JSON.stringify(told, null, 2)}\n` : reconciledText(branch, reconciled, shell.out.columns),
    asked,
    shell,
  );
  return reconciled.unrecorded.length + reconciled.gone.filter(({ forcedBy }) => forcedBy === null).length > 0 ? 1 : 0;
}

function readLedger(asked: ParsedArguments, shell: Shell): LedgerExport {
  const file = asked.operand ?? "";
  const read = readExport(textOf(resolve(shell.cwd, file), file));
  if (read.is === "none") throw new UsageError(read.mistakes.map((mistake) => `${file}: ${mistake}`));
  return read.ledger;
}

function textOf(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError([`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** The branch whose rows are held against the clone. Throws `UsageError` where several are there and none is named. */
function branchOf(rows: readonly LedgerRow[], named: string | null): string {
  const branches = [...new Set(rows.map(({ branch }) => branch))];
  const [only] = branches;
  if (named !== null && branches.includes(named)) return named;
  if (named === null && only !== undefined && branches.length === 1) return only;
  if (only === undefined) throw new UsageError(["the export has no rows to compare with a branch"]);
  throw new UsageError([
    named === null
      ? `the export has rows of ${branches.join(", ")}; say which: --branch NAME`
      : `--branch is "${named}"; the export has rows of ${branches.join(", ")}`,
  ]);
}

/** Commits whose checks are asked for because the export names them, the newest. */
const mostNamed = 50;

/** What its repository was called, in lower case: checks of another one hold nothing of it. */
function namesOf({ query, rows }: LedgerExport): ReadonlySet<string> {
  const names = rows.map(({ repository }) => repository.name);
  return new Set((names.length === 0 ? [query.repository] : names).map((name) => name.toLowerCase()));
}

/** What GitHub's checks name of the record; null: nobody asked. Throws `UsageError` and `Unreadable`. */
async function anchorsAsked(
  ledger: LedgerExport,
  { values }: ParsedArguments,
  { env }: Shell,
): Promise<readonly Anchor[] | null> {
  const [named, app] = [values.get("github")?.[0], values.get("app")?.[0]];
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || null;
  const [, owner, repo] = /^([\w-]+)\/([\w.-]+)$/.exec(named ?? "") ?? [];
  const mistakes = [
    ...((named === undefined) === (app === undefined) ? [] : ["--github and --app go together"]),
    ...(named !== undefined && owner === undefined
      ? [`--github is "${named}"; allowed: OWNER/NAME, such as acme/scheduling`]
      : []),
    ...(named !== undefined && owner !== undefined && !namesOf(ledger).has(named.toLowerCase())
      ? [
          `--github is "${named}", and the export is of ${ledger.query.repository}; GitHub knows a renamed one by its old name`,
        ]
      : []),
    ...(named !== undefined && token === null ? ["--github needs a token: set GITHUB_TOKEN or GH_TOKEN"] : []),
  ];
  if (mistakes.length > 0) throw new UsageError(mistakes);
  if (owner === undefined || repo === undefined || token === null || app === undefined) return null;
  const [{ gitHubClient }, { summariesOf }] = await Promise.all([
    import(/* webpackMode: "eager" */ "../../../adapters/github/client/client.ts"),
    import(/* webpackMode: "eager" */ "../../../adapters/github/checks/anchors.ts"),
  ]);
  const client = gitHubClient({ token, apiUrl: env.GITHUB_API_URL || "https://api.github.com" });
  try {
    const named = ledger.anchors.slice(-mostNamed).map(({ commit }) => commit);
    return (await summariesOf(client, { owner, repo }, app, named)).flatMap(anchorsIn);
  } catch (error) {
    throw new Unreadable(
      `the checks of ${owner}/${repo} could not be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
