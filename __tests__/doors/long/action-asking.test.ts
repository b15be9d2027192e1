import { afterAll, describe, expect } from "vitest";
import { checkOut, type Job, runJob } from "../../support/action-job.ts";
import { removeAll } from "../../support/git.ts";
import type { Loopback } from "../../support/loopback-github.ts";
import { orgToken, readOnlyToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const it = itOnGitHub();

afterAll(removeAll);

const control = (id: string, owner: string, path: string) =>
  `id: ${id}\ntitle: ${id}\nowner: "${owner}"\nsatisfies: [CC6.7]\npaths: ["${path}"]\nevidence: [{ path: docs/a.md }]\n`;
const base = {
  "compliance/program.yml":
    'version: 1\nname: Small\nowners: ["@alice", "@bob"]\nframeworks: [{ id: soc2-2017, categories: [security] }]\n',
  "compliance/controls/a.yml": control("A-1", "@alice", "src/a.ts"),
  "compliance/controls/b.yml": control("B-1", "@bob", "src/b.ts"),
  "compliance/controls/c.yml": control("C-1", "@carol", "src/a.ts"),
  "compliance/controls/t.yml": control("T-1", "@acme/platform", "src/t.ts"),
  "docs/a.md": "# A\n\nWords.\n",
  "src/a.ts": "1\n",
  "src/b.ts": "1\n",
  "src/t.ts": "1\n",
};
const changed = (...names: readonly string[]) =>
  checkOut(base, { ...base, ...Object.fromEntries(names.map((name) => [`src/${name}.ts`, "2\n"])) });
const [ofA, ofAB, ofT] = [changed("a"), changed("a", "b"), changed("t")];

async function push(github: Loopback, checkout = ofA, job: Partial<Job> = {}) {
  github.state.pull.head = checkout.head;
  const inputs = { "request-reviews": "owners", comment: "never", inline: "false", ...job.inputs };
  const ended = await runJob({ github, checkout, ...job, inputs });
  expect(ended.exitCode).toBe(0);
  return { ...ended, asked: github.state.asked.map(({ who }) => who) };
}

describe("owners of affected controls", () => {
  it.concurrent("are asked once, never the author, and nobody where it is not wanted", async ({ github }) => {
    expect((await push(github, ofA, { inputs: { "request-reviews": "off" } })).asked).toEqual([]);
    expect((await push(github)).asked).toEqual(["alice"]);
    expect((await push(github)).asked).toEqual(["alice"]);
    expect((await push(github, ofAB)).asked).toEqual(["alice", "bob"]);
  });

  it.concurrent("are left alone where somebody removed them, or they reviewed already", async ({ github }) => {
    github.state.asked.push(
      { event: "review_requested", who: "alice" },
      { event: "review_request_removed", who: "alice" },
    );
    github.state.reviews.push({ by: "bob", state: "COMMENTED", commit: null });
    await push(github, ofAB);
    expect(github.state.asked).toHaveLength(2);
  });

  it.concurrent("are not asked about a draft, nor about a pull request from a fork", async ({ github }) => {
    github.state.isDraft = true;
    expect((await push(github)).asked).toEqual([]);
    github.state.isDraft = false;
    github.state.from = { repository: "eve/scheduling", branch: "feature" };
    expect((await push(github)).asked).toEqual([]);
  });

  it.concurrent("teams are asked only with a token that may", async ({ github }) => {
    const without = await push(github, ofT);
    expect(without.asked).toEqual([]);
    expect(without.stdout).toContain("@acme/platform: a workflow's own token cannot ask a team");
    const reading = await push(github, ofT, { inputs: { "org-token": orgToken } });
    expect(reading.stdout).toContain("@acme/platform: this token may not");
    github.state.tokens.set(orgToken, { login: "erin", writes: true, seesTeams: true });
    expect((await push(github, ofT, { inputs: { "org-token": orgToken } })).asked).toEqual(["acme/platform"]);
  });

  it.concurrent("one that GitHub refuses keeps the others from nothing, and the check is the same", async ({
    github,
  }) => {
    github.state.unaskable = ["bob"];
    const { asked, stdout } = await push(github, ofAB);
    expect(asked).toEqual(["alice"]);
    expect(stdout).toMatch(/@bob: GitHub answered 422/);
    const reading = await push(github, ofAB, { inputs: { token: readOnlyToken } });
    expect(reading.asked).toEqual(["alice"]);
    expect(reading.stdout).toContain("this token may not");
  });
});

describe("labels", () => {
  const label = (github: Loopback, checkout = ofA, by = "control", token?: string) =>
    push(github, checkout, { inputs: { "request-reviews": "off", labels: by, ...(token && { token }) } });

  it.concurrent("by control are those that the repository has, and follow the pull request", async ({ github }) => {
    github.state.labels.known = ["control/A-1", "control/B-1", "control/C-1"];
    github.state.labels.ofPull = ["bug"];
    await label(github, ofAB);
    expect(github.state.labels.ofPull).toEqual(["bug", "control/A-1", "control/B-1", "control/C-1"]);
    await label(github);
    expect(github.state.labels.ofPull).toEqual(["bug", "control/A-1", "control/C-1"]);
    const before = github.writes().length;
    await label(github);
    expect(github.writes()).toHaveLength(before);
  });

  it.concurrent("that are not there are made only where the token may", async ({ github }) => {
    const { stdout } = await label(github);
    expect(github.state.labels).toMatchObject({ known: [], ofPull: [] });
    expect(stdout).toContain('the repository has no label "control/A-1", "control/C-1"');
    github.state.labels.mayMake = true;
    await label(github);
    expect(github.state.labels).toMatchObject({
      known: ["control/A-1", "control/C-1"],
      ofPull: ["control/A-1", "control/C-1"],
    });
  });

  it.concurrent("by framework are of what is new, and a token that reads changes nothing but a notice", async ({
    github,
  }) => {
    github.state.labels.known = ["control/A-1", "control/C-1"];
    await label(github, ofA, "framework");
    expect(github.state.labels.ofPull).toEqual([]);
    const { stdout } = await label(github, ofA, "control", readOnlyToken);
    expect(stdout).toContain("no label was written: this token may not");
    expect(github.state.labels.ofPull).toEqual([]);
  });
});
