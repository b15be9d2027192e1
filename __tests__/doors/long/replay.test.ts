import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Replay } from "../../../src/model/report/replay.ts";
import { checkedOut, removeAll, temporary } from "../../support/git.ts";
import { say } from "../../support/shell.ts";

afterAll(removeAll);

const files = {
  "docs/tls.md": "# Transport\n\nTLS 1.3 only.\n",
  "docs/users.md": "# Users\n\nRegistered.\n",
  "src/a.ts": "export {};\n",
};

const program =
  'version: 1\nname: Small\nowners: ["@alice", "@bob"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\n';
const control = (until = "") =>
  `id: TX-01\ntitle: Encrypted\nowner: "@bob"\nsatisfies: [CC6.7]\nevidence:\n  - path: docs/tls.md\n${until}`;

/** A history in which the third commit, a squash, deletes a policy, and the fourth, a merge, brings it back; the program is not committed. */
function history() {
  const repository = checkedOut(files);
  const { dir } = repository;
  let day = 1;
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", dir, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
      stdio: "pipe",
      env: {
        PATH: process.env.PATH,
        HOME: dir,
        GIT_COMMITTER_DATE: `2026-03-0${day}T23:30:00-05:00`,
        GIT_AUTHOR_DATE: "2020-01-01T00:00:00Z",
      },
    });
  const commit = (subject: string) => {
    day += 1;
    git("add", "-A");
    git("commit", "--quiet", "-m", subject);
  };
  writeFileSync(join(dir, "src/a.ts"), "export const a = 1;\n");
  commit("Add a");
  rmSync(join(dir, "docs/tls.md"));
  commit("Remove the policy (#7)");
  git("checkout", "--quiet", "-b", "feature");
  writeFileSync(join(dir, "docs/tls.md"), files["docs/tls.md"]);
  commit("Bring it back");
  git("checkout", "--quiet", "main");
  git("merge", "--quiet", "--no-ff", "-m", "Merge feature", "feature");
  execFileSync("mkdir", ["-p", join(dir, "compliance/controls")]);
  writeFileSync(join(dir, "compliance/program.yml"), program);
  writeFileSync(join(dir, "compliance/controls/tx.yml"), control());
  return repository;
}

async function replayed(dir: string, ...more: readonly string[]): Promise<Replay> {
  const said = await say(["replay", "--repo", dir, "--format", "json", ...more]);
  expect(said).toMatchObject({ code: 0, err: "" });
  return JSON.parse(said.out) as Replay;
}

describe("replay", () => {
  it("judges each commit of the first-parent line, on its own day, by the program that is here", async () => {
    const { dir } = history();
    const { merges, rules, isShallow } = await replayed(dir);
    expect(merges.map(({ subject, day, verdict }) => [subject, day, verdict])).toEqual([
      ["Merge feature", "2026-03-05", "pass"],
      ["Remove the policy (#7)", "2026-03-04", "fail"],
      ["Add a", "2026-03-03", "pass"],
    ]);
    expect(merges[1]?.findings.map(({ fingerprint }) => fingerprint)).toEqual([
      "criterion-gap:soc2-2017/CC6.7 | self",
      "evidence-missing:TX-01 | docs/tls.md",
    ]);
    expect(rules).toEqual([
      { rule: "criterion-gap", merges: 1, findings: 1, blocking: 1 },
      { rule: "evidence-missing", merges: 1, findings: 1, blocking: 1 },
    ]);
    expect(isShallow).toBe(false);
  });

  it("says it in words: how many would have failed, how often each rule speaks, and what would have been said", async () => {
    const { dir } = history();
    const { out } = await say(["replay", "--repo", dir]);
    expect(out).toMatch(/^3 merges of 20 asked for, 2026-03-03 to 2026-03-05/);
    expect(out.replace(/\s+/g, " ")).toContain("1 would have failed, 2 would have been silent");
    expect(out).toContain("evidence-missing  in 1 merge (33 %), 1 finding, 1 blocking");
    expect(out).toContain("2026-03-04 Remove the policy (#7)");
  });

  it("changes of the program in history are none of its business", async () => {
    const { dir, git } = history();
    git("add", "-A");
    git("-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "First program");
    const { merges } = await replayed(dir);
    expect(merges[0]).toMatchObject({ subject: "First program", verdict: "pass", findings: [] });
  });

  it("takes as many as are asked for, and of a shallow clone says how many there are", async () => {
    const { dir } = history();
    expect((await replayed(dir, "--last", "2")).merges).toHaveLength(2);
    const shallow = temporary();
    execFileSync("git", ["clone", "--quiet", "--depth", "2", `file://${dir}`, shallow], { stdio: "pipe" });
    execFileSync("cp", ["-r", join(dir, "compliance"), shallow]);
    expect(await replayed(shallow)).toMatchObject({ isShallow: true, merges: [{ subject: "Merge feature" }] });
    expect((await say(["replay", "--repo", shallow])).out).toMatch(
      /^1 merge of 20 asked for, because the clone is shallow/,
    );
  });

  it.each<readonly [string, readonly string[], string]>([
    ["no number", ["--last", "many"], '--last is "many"; allowed: a number from 1 to 2000'],
    ["a revision that is none", ["--head", "nowhere"], "nowhere"],
    ["an option for git", ["--head", "--output=x"], "--output=x"],
  ])("refuses %s", async (_, argv, message) => {
    const { dir } = history();
    const said = await say(["replay", "--repo", dir, ...argv]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(message);
  });

  it("takes a commit of a year that no calendar has as one of the last day that has", async () => {
    const { dir } = history();
    const git = (...args: readonly string[]) => execFileSync("git", ["-C", dir, ...args], { encoding: "utf8" }).trim();
    const raw = git("cat-file", "commit", "HEAD").replace(/^(?<who>committer .*> )\d+/m, "$<who>99999999999999");
    const late = execFileSync("git", ["-C", dir, "hash-object", "-t", "commit", "-w", "--stdin", "--literally"], {
      input: `${raw}\n`,
      encoding: "utf8",
    });
    git("update-ref", "HEAD", late.trim());
    expect((await replayed(dir)).merges[0]).toMatchObject({ subject: "Merge feature", day: "9999-12-31" });
  });

  it("refuses where there is no program, or one with errors", async () => {
    const { dir } = checkedOut(files);
    expect(await say(["replay", "--repo", dir])).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no compliance/program.yml;"),
    });
    const wrong = checkedOut({ ...files, "compliance/program.yml": "version: 2\n" });
    expect(await say(["replay", "--repo", wrong.dir])).toMatchObject({
      code: 2,
      err: expect.stringContaining("program.yml:1"),
    });
  });
});
