import { afterAll, describe, expect } from "vitest";
import { type Checkout, checkOut, type Ended, type Job, runJob } from "../../support/action-job.ts";
import { filesBelow } from "../../support/files-below.ts";
import { at, removeAll } from "../../support/git.ts";
import { faults, type Loopback } from "../../support/loopback-github.ts";
import { bot, readOnlyToken } from "../../support/loopback-state.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const it = itOnGitHub();

afterAll(removeAll);

const example = filesBelow("examples/medical-scheduling/base");
const program = "compliance/program.yml";
/** The example without what is due in it by itself: the end of a bridge letter. */
const base: Record<string, string> = {
  ...example,
  [program]: String(example[program]).replace("until: 2026-11-30", "until: 2026-12-31"),
};
const control = "compliance/controls/transmission.yml";

/** The program with one more document, valid until a day. The jobs' day is 2026-11-23. */
function validUntil(day: string): Record<string, string> {
  const text = String(base[control]);
  return { ...base, [control]: `${text.trimEnd()}\n  - document: Penetration test\n    valid-until: ${day}\n` };
}

const checkouts = new Map<Record<string, string>, Checkout>();

async function schedule(github: Loopback, files: Record<string, string>, job: Partial<Job> = {}): Promise<Ended> {
  const checkout = checkouts.get(files) ?? checkOut(base, files, { depth: 1 });
  checkouts.set(files, checkout);
  const env = { GITHUB_SHA: at(checkout.workspace).git("rev-parse", "HEAD"), GITHUB_REF: "refs/heads/main" };
  return runJob({ github, checkout, env, event: { name: "schedule", payload: { schedule: "0 6 * * 1" } }, ...job });
}

const expired = validUntil("2026-11-20");
const soon = validUntil("2026-12-01");
const later = validUntil("2027-06-30");

it.concurrent("opens one issue for what has run out, keeps it, and closes it when nothing is due", async ({
  github,
}) => {
  const first = await schedule(github, expired);
  expect(first).toMatchObject({ exitCode: 0, outputs: { "issue-url": expect.stringMatching(/\/issues\/100$/) } });
  expect(github.state.issues).toMatchObject([{ by: bot, isOpen: true, labels: ["compliance"] }]);
  expect(github.state.issues[0]?.title).toMatch(/^Compliance: \d due now$/);
  expect(github.state.issues[0]?.body).toMatch(/^\| \*\*now\*\* \| \*\*`TX-01`\*\* .*Penetration test/m);

  await schedule(github, expired);
  expect(github.writes()).toHaveLength(1);

  await schedule(github, soon);
  expect(github.state.issues[0]?.title).toMatch(/^Compliance: \d within 30 days$/);
  expect(github.state.issues[0]?.body).toMatch(/^\| within 14 days \| \*\*`TX-01`\*\* /m);

  await schedule(github, later);
  expect(github.state.issues).toMatchObject([{ isOpen: false, title: "Compliance: nothing is due" }]);
  expect(github.writes()).toHaveLength(3);
  await schedule(github, later);
  expect(github.writes()).toHaveLength(3);

  await schedule(github, expired);
  expect(github.state.issues).toMatchObject([{ isOpen: true }]);
});

it.concurrent("leaves closed what somebody closed, until something else is due", async ({ github }) => {
  await schedule(github, soon);
  for (const issue of github.state.issues) issue.isOpen = false;
  await schedule(github, soon);
  expect(github.state.issues).toMatchObject([{ isOpen: false }]);
  await schedule(github, expired);
  expect(github.state.issues).toMatchObject([{ isOpen: true }]);
});

it.concurrent("writes nothing when nothing is due, and takes no one else's issue for its own", async ({ github }) => {
  await schedule(github, later);
  expect(github.writes()).toEqual([]);
  await schedule(github, expired);
  const [own] = github.state.issues;
  github.state.issues.unshift({ ...(own as NonNullable<typeof own>), number: 5, by: "mallory" });
  await schedule(github, soon);
  expect(github.state.issues).toMatchObject([
    { by: "mallory", title: expect.stringContaining("due now") },
    { by: bot, number: 100 },
  ]);
  expect(github.state.issues[1]?.title).toContain("within 30 days");
});

it.concurrent("tells of gaps that time opens as well as of the document behind them", async ({ github }) => {
  const ended = await schedule(github, expired);
  const { due } = ended.report as { due: { withinDays: number; finding: { rule: string } }[] };
  expect(due.map(({ withinDays, finding }) => [withinDays, finding.rule])).toContainEqual([0, "evidence-expired"]);
  expect(ended.outputs.due).toBe(String(due.length));
});

describe("is no less told when the issue cannot be written", () => {
  it.concurrent.for([
    { what: "a token that may not", job: { inputs: { token: readOnlyToken } }, says: /^::warning .*`issues: write`/m },
    {
      what: "an answer of 502",
      on: /POST \/graphql/,
      is: faults.serverError,
      says: /^::warning .*issue was not written: GitHub answered 502/m,
    },
    { what: "no token", job: { inputs: { token: "" } }, says: /./ },
    { what: "none is wanted", job: { inputs: { comment: "never" } }, says: /./ },
  ])("$what", async ({ job, on, is, says }, { github }) => {
    if (on !== undefined) github.fails({ on, is });
    const ended = await schedule(github, expired, job);
    expect(ended).toMatchObject({ exitCode: 0, outputs: { conclusion: "warn", "issue-url": "" } });
    expect(ended.stdout).toMatch(says);
    expect(github.state.issues).toEqual([]);
  });

  it.concurrent("and what is not known alters no issue", async ({ github }) => {
    await schedule(github, expired);
    const ended = await schedule(github, { ...base, [program]: "version: 1\n" });
    expect(ended).toMatchObject({ exitCode: 2, outputs: { conclusion: "error" } });
    expect(github.state.issues).toMatchObject([{ isOpen: true }]);
    expect(github.writes()).toHaveLength(1);
  });
});
