import { readFileSync } from "node:fs";
import { afterAll, describe, expect } from "vitest";
import { servedEvents } from "../../../src/doors/action/event.ts";
import { outputs } from "../../../src/doors/action/inputs.ts";
import { checkOut, type Ended, type Job, runJob } from "../../support/action-job.ts";
import { filesBelow } from "../../support/files-below.ts";
import { at, removeAll } from "../../support/git.ts";
import type { Loopback } from "../../support/loopback-github.ts";
import { itOnGitHub } from "../../support/on-github.ts";

const it = itOnGitHub();

afterAll(removeAll);

interface Payload {
  readonly action?: string;
  readonly repository: { readonly full_name: string };
  readonly [key: string]: unknown;
}

/** GitHub's own examples of what it sends. */
const webhooks = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@octokit/webhooks-examples/api.github.com/index.json")), "utf8"),
) as readonly { readonly name: string; readonly examples: readonly Payload[] }[];

/** Events of Actions that have no webhook of their own, by what their payload is. */
const payloadOf: Readonly<Record<string, string>> = { pull_request_target: "pull_request", schedule: "push" };

const sent = servedEvents.flatMap((name) => {
  const { examples = [] } = webhooks.find((webhook) => webhook.name === (payloadOf[name] ?? name)) ?? {};
  return examples.map((payload, at) => ({ name, payload, title: `${name} ${payload.action ?? ""} (${at + 1})` }));
});

const example = "examples/medical-scheduling";
const base = filesBelow(`${example}/base`);
const red = checkOut(base, filesBelow(`${example}/pull-requests/2-rename-breaks-evidence`));

function run(github: Loopback, name: string, payload: object, job: Partial<Job> = {}): Promise<Ended> {
  return runJob({ github, checkout: red, event: { name, payload }, ...job });
}

/** Nobody is left in doubt: one conclusion, said, and no green that nothing was evaluated for. */
function expectClear({ exitCode, outputs: set, stdout, stderr }: Ended): void {
  expect(Object.keys(set)).toEqual(outputs.map(({ name }) => name));
  const ends = { pass: 0, warn: 0, none: 0, fail: 1, error: 2 };
  expect(exitCode).toBe(ends[set.conclusion as keyof typeof ends]);
  expect(stderr).toBe("");
  expect(stdout).not.toMatch(/\n\s+at .*:\d+:\d+|a bug of ours|undefined|\[object/);
  const says = { none: /^nothing to do: .+$/m, error: /^::error title=controldiff.*::.+$/m }[set.conclusion ?? ""];
  if (says !== undefined) expect(stdout).toMatch(says);
  if (exitCode === 0) expect(set.complete).toBe(String(set.conclusion !== "none"));
}

describe("GitHub's own examples of an event", () => {
  it("are there for every event that is served", () => {
    expect(new Set(sent.map(({ name }) => name))).toEqual(new Set(servedEvents));
  });

  it.concurrent.for(sent)(
    "$title ends clearly, of a repository that is not checked out",
    async ({ name, payload }, { github }) => {
      const sha = "c".repeat(40);
      const env = { GITHUB_REPOSITORY: payload.repository.full_name, GITHUB_SHA: sha, GITHUB_REF: "refs/heads/main" };
      const ended = await run(github, name, payload, { env });
      expectClear(ended);
      // None of them is about this checkout, so none can have been judged by it.
      expect(["none", "error"]).toContain(ended.outputs.conclusion);
      expect(github.writes()).toEqual([]);
    },
  );
});

describe("the same examples, about a pull request that is here,", () => {
  const judged = ["pull_request", "pull_request_review", "merge_group"];
  const kindOf = ({ name, payload }: (typeof sent)[number]) => `${name} ${payload.action}`;
  const firsts = new Map([...sent].reverse().map((one) => [kindOf(one), one]));
  const ours = [...firsts.values()].filter(({ name }) => judged.includes(name));
  it.concurrent.for(ours)("$title is judged", async ({ name, payload }, { github }) => {
    const git = at(red.workspace);
    const [head, parent] = ["HEAD", "HEAD^1"].map((of) => git.git("rev-parse", of));
    github.state.pull.head = red.head;
    const ended = await run(github, name, {
      ...payload,
      ...("pull_request" in payload && { pull_request: about(payload.pull_request, github, red.head) }),
      ...("merge_group" in payload && {
        merge_group: { ...Object(payload.merge_group), head_sha: head, base_sha: parent },
      }),
    });
    expectClear(ended);
    expect(ended).toMatchObject({ exitCode: 1, outputs: { conclusion: "fail", "broken-links": "2" } });
    expect(github.writes()).toEqual(
      name === "merge_group"
        ? []
        : ["POST /repos/acme/scheduling/issues/7/comments", expect.stringContaining("/pulls/7/")],
    );
  });
});

/** An example's pull request, as the loopback's. */
function about(pull: unknown, { state }: Loopback, head: string): object {
  const { base: from, head: to, ...rest } = pull as { base: object; head: object };
  const repo = { full_name: `${state.owner}/${state.repo}` };
  return {
    ...rest,
    number: state.pull.number,
    head: { ...to, sha: head, repo },
    base: { ...from, sha: state.pull.base, repo },
  };
}
