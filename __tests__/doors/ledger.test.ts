import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { anchorLine } from "../../src/ledger/anchor.ts";
import { nextRow } from "../../src/ledger/chain.ts";
import { exportJson, type NamedBy } from "../../src/ledger/export.ts";
import type { LedgerRow } from "../../src/ledger/row.ts";
import { makeRepository, removeAll, temporary } from "../support/git.ts";
import { arrival, recordOf } from "../support/ledger.ts";
import { workflowToken } from "../support/loopback-state.ts";
import { itOnGitHub } from "../support/on-github.ts";
import { say } from "../support/shell.ts";

afterAll(removeAll);

const query = { repository: "acme/scheduling", from: null, to: null };
const rows = recordOf(["a", "b", "c"]);

function exported(found: readonly LedgerRow[], to: string | null = null, anchors: readonly NamedBy[] = []): string {
  const path = join(temporary(), "record.json");
  writeFileSync(path, exportJson({ ...query, to }, "2026-11-24T00:00:00Z", found, anchors));
  return path;
}

describe("ledger verify", () => {
  it("holds a record that nobody touched, and says what it cannot tell", async () => {
    const said = await say(["ledger", "verify", exported(rows)]);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toContain("✓ acme/scheduling: 3 rows, 1 to 3; each follows the one before it\n");
    expect(said.out).toContain("Checks on GitHub were not asked");
  });

  it("shows a name that would write over the terminal", async () => {
    const path = exported(rows);
    writeFileSync(path, readFileSync(path, "utf8").replace('"acme/scheduling"', '"\\u001b[2Kx"'));
    expect((await say(["ledger", "verify", path])).out).toContain("✓ \\u{1b}[2Kx: 3 rows");
  });

  it("names the row that was edited, exit 1", async () => {
    const [first, second, third] = rows as [LedgerRow, LedgerRow, LedgerRow];
    const said = await say(["ledger", "verify", exported([first, { ...second, branch: "x" }, third])]);
    expect(said.code).toBe(1);
    expect(said.out).toContain("✗ row 2 was edited: its digest is not that of what it says\n");
  });

  it("says it in JSON", async () => {
    const said = await say(["ledger", "verify", exported(rows), "--format", "json"]);
    expect(JSON.parse(said.out)).toMatchObject({ rows: 3, from: 1, to: 3, problems: [], heldTo: null, anchors: null });
  });

  it("names rows that are missing at the beginning of what was asked for from the first on, exit 1", async () => {
    const said = await say(["ledger", "verify", exported(rows.slice(1))]);
    expect(said.code).toBe(1);
    expect(said.out).toContain("✗ row 2 is the first one here, although all were requested: row 1 was removed\n");
  });

  it.each<[string, (path: string) => readonly string[], string]>([
    ["no file", () => ["nowhere.json"], "nowhere.json could not be read: "],
    ["a file that is none", (path) => [`${path}.md`], "is no JSON"],
    ["a repository without an App", (path) => [path, "--github", "acme/scheduling"], "--github and --app go together"],
    [
      "checks of another repository",
      (path) => [path, "--github", "acme/other", "--app", "x"],
      '--github is "acme/other", and the export is of acme/scheduling',
    ],
    ["no token", (path) => [path, "--github", "acme/scheduling", "--app", "x"], "--github needs a token"],
  ])("refuses %s, exit 2", async (_, argv, says) => {
    const path = exported(rows);
    writeFileSync(`${path}.md`, "# Record");
    const said = await say(["ledger", "verify", ...argv(path)]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(says);
  });
});

const onGitHub = itOnGitHub({ after: (github) => expect(github.writes()).toEqual([]) });

onGitHub("ledger verify holds the record to what the App's checks name", async ({ github }) => {
  const head = github.state.pull.head;
  const check = (id: number, row: LedgerRow | undefined, slug: string) => ({
    id,
    name: "compliance",
    commit: head,
    status: "completed" as const,
    conclusion: "success" as const,
    app: { id, slug },
    summary: `# Compliance\n\n${row === undefined ? "" : anchorLine(row)}\n`,
  });
  const rewritten = recordOf(["a", "x", "c"]);
  github.state.checks.push(check(1, rows[1], "acme-compliance"), check(2, rewritten[2], "somebody-else"));
  const env = { GITHUB_TOKEN: workflowToken, GITHUB_API_URL: github.url };
  const verify = (found: readonly LedgerRow[]) =>
    say(["ledger", "verify", exported(found), "--github", "acme/scheduling", "--app", "acme-compliance"], { env });
  const held = await verify(rows);
  expect(held).toMatchObject({ code: 0, err: "" });
  expect(held.out).toContain("A check on GitHub names row 2 as it is here: up to it nothing was rewritten.");
  const wrong = await verify(rewritten);
  expect(wrong.code).toBe(1);
  expect(wrong.out).toContain("✗ row 2 was rewritten: a check on GitHub names another digest for it\n");
  const old = { id: 3, commit: "c".repeat(40) };
  github.state.checks.push({ ...check(3, rows[0], "acme-compliance"), ...old });
  const anchors = [
    { row: 1, digest: rows[0]?.digest ?? "", check: 3, commit: old.commit },
    { row: 1, digest: rows[0]?.digest ?? "", check: 4, commit: "d".repeat(64) },
  ];
  const ofMonth = exported(rows.slice(0, 1), "2026-11-23T23:00:00Z", anchors);
  const month = await say(["ledger", "verify", ofMonth, "--github", "acme/scheduling", "--app", "acme-compliance"], {
    env,
  });
  expect(month).toMatchObject({ code: 0, err: "" });
  expect(month.out.replaceAll("\n", " ")).toContain(
    "A check on GitHub names row 1 as it is here: up to it nothing was rewritten. A check on GitHub names row 2, which arrived later: the export of the time after it must begin with row 2.",
  );
  const cut = await verify(rows.slice(0, 1));
  expect(cut.out).toContain("a check on GitHub names row 2: the end was cut off");
});

describe("ledger reconcile", () => {
  const repository = () =>
    makeRepository([
      { branch: "start", parents: [], files: { "a.txt": "0" } },
      { branch: "one", parents: ["start"], files: { "a.txt": "1" } },
      { branch: "two", parents: ["one"], files: { "a.txt": "2" } },
      { branch: "main", parents: ["two"], files: { "a.txt": "3" } },
    ]);

  function recorded(names: readonly string[]) {
    const clone = repository();
    const ids = new Map(["start", "one", "two", "main"].map((name) => [name, clone.git("rev-parse", name)]));
    const record: LedgerRow[] = [];
    for (const name of names) {
      const content = arrival(name, "start");
      const before = record.at(-1)?.commit ?? ids.get("start") ?? null;
      record.push(nextRow(record.at(-1) ?? null, { ...content, commit: ids.get(name) ?? content.commit, before }));
    }
    return { dir: clone.dir, ids, path: exported(record) };
  }

  it("finds every commit of the branch in a row", async () => {
    const { dir, path } = recorded(["one", "two", "main"]);
    const said = await say(["ledger", "reconcile", path, "--repo", dir, "--head", "main"]);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toBe("✓ main: 3 commits recorded, 0 not, 0 rows of commits that are not on the branch\n");
  });

  it("names a direct push that no row tells of, and a row of no commit", async () => {
    const { dir, ids, path } = recorded(["one", "elsewhere", "main"]);
    const said = await say(["ledger", "reconcile", path, "--repo", dir, "--head", "main", "--format", "json"]);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({
      recorded: 2,
      unrecorded: [{ id: ids.get("two") }],
      gone: [{ row: { number: 2 }, forcedBy: null }],
    });
  });

  it("begins anew with a forced push that left nothing of what was there", async () => {
    const clone = makeRepository([
      { branch: "main", parents: [], files: { "a.txt": "other" } },
      { branch: "next", parents: ["main"], files: { "a.txt": "more" } },
    ]);
    const [old, root, next] = [recordOf(["a", "b"]), clone.git("rev-parse", "main"), clone.git("rev-parse", "next")];
    const forced = arrival("c", "b", { arrived: "forced-push", commit: root });
    const record = [...old, nextRow(old[1] ?? null, forced)];
    const path = exported([...record, nextRow(record[2] ?? null, arrival("d", "c", { commit: next, before: root }))]);
    const said = await say(["ledger", "reconcile", path, "--repo", clone.dir, "--head", "next"]);
    expect(said).toMatchObject({ code: 0, err: "" });
    expect(said.out).toContain("✓ main: 2 commits recorded, 0 not, 0 rows of commits that are not on the branch");
  });

  it("says what it needs where the clone does not lead back to the first row", async () => {
    const { path } = recorded(["one"]);
    const other = makeRepository([{ branch: "main", parents: [], files: { "x.txt": "" } }]);
    const said = await say(["ledger", "reconcile", path, "--repo", other.dir, "--head", "main"]);
    expect(said.code).toBe(2);
    expect(said.err).toMatch(/main does not lead back to [0-9a-f]{7}, the first row's commit: fetch the whole history/);
  });
});
