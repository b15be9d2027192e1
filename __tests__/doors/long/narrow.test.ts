// What is printed at a terminal fits into it, in a pane beside an editor too.
import stringWidth from "string-width";
import { afterAll, describe, expect, it } from "vitest";
import { importRepository, pullRequest, removeAll } from "../../support/git.ts";
import { say } from "../../support/shell.ts";

afterAll(removeAll);

const base = {
  "compliance/program.yml":
    'version: 1\nname: Narrow\nowners: ["@alice", "@bob"]\nframeworks: [{ id: soc2-2017, categories: [security, availability] }]\nactors:\n  us: { kind: self, name: A company with a long name }\npolicy:\n  fail-on: [new-gap, broken-evidence, lost-owner]\n',
  "compliance/controls/tls.yml":
    'id: TX-01\ntitle: Data in transit is encrypted between every two services\nowner: "@acme-corporation/platform-engineering"\nsatisfies: [soc2-2017/CC6.7]\npaths: [infra/**]\nevidence:\n  - path: docs/policies/encryption.md#data-in-transit\n  - path: infra/db.tf\n',
  "compliance/controls/backup.yml":
    'id: BK-01\ntitle: 毎週すべてのデータベースのバックアップを別の地域に保存し四半期ごとに復元します\nstatus: planned\nowner: "@alice"\nsatisfies: [soc2-2017/A1.2, soc2-2017/CC7.5]\n',
  "docs/policies/encryption.md": "# Encryption\n\n## Data in transit\n\nEvery connection must use TLS 1.2 or newer.\n",
  "infra/db.tf":
    'resource "aws_db_instance" "main" {\n  storage_encrypted       = true\n  backup_retention_period = 14\n}\n',
};
const { "docs/policies/encryption.md": page, ...rest } = base;
const head = { ...rest, "docs/security/data-protection.md": page };

const commands: readonly (readonly string[])[] = [
  ["--help"],
  ["check", "--help"],
  ["check"],
  ["explain", "TX-01"],
  ["explain", "cc6.7"],
  ["matrix"],
  ["criteria"],
  ["crosswalk", "iso27001-2022"],
  ["suggest"],
  ["validate"],
  ["fix", "--dry-run"],
  ["replay", "--last", "1"],
  ["nope"],
];

/** A line that is too long, but for one word alone, such as a path that has to stay whole. */
const tooLong = (text: string, columns: number) =>
  text
    .split("\n")
    .flatMap((line) => line.split("\r").at(-1) ?? "")
    .filter((line) => stringWidth(line) > columns && /\S\s+\S/.test(line.trim()));

function pullRequestHere(): string {
  const { dir, git } = importRepository(pullRequest(base, head));
  git("checkout", "--quiet", "merge");
  return dir;
}

describe.each([40, 80, 120])("in %i columns", (columns) => {
  it.each(commands.map((argv) => [argv.join(" "), argv] as const))("%s fits", async (_, argv) => {
    const dir = pullRequestHere();
    const { out, err } = await say(argv, { cwd: dir, isTTY: true, columns, env: { NO_COLOR: "1" } });
    expect(tooLong(argv[0] === "fix" ? err : out + err, columns)).toEqual([]);
    expect(out + err).not.toBe("");
  });
});

it("check says which of the gaps are planned, in the terminal and in the job's summary", async () => {
  const dir = pullRequestHere();
  expect((await say(["check"], { cwd: dir })).out).toContain("      2 of them planned: CC7.5, A1.2\n");
  expect((await say(["check", "--format", "summary"], { cwd: dir })).out).toMatch(/gap: 36 \(2 planned\)/);
});
