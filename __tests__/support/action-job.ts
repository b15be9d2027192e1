import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { MemoryFiles } from "../../src/adapters/disk/memory.ts";
import { action } from "../../src/doors/action/action.ts";
import { compileCache } from "./compile-cache.ts";
import { pullRequest, shallowCheckout, type TestRepository, temporary } from "./git.ts";
import { commitAt, gitObjects } from "./git-objects.ts";
import type { Loopback } from "./loopback-github.ts";
import { holdPullRequest, workflowToken } from "./loopback-state.ts";
import { workflowStep } from "./workflow-step.ts";

/** The checkout that actions/checkout leaves of a pull request, and what it is of. */
export interface Checkout {
  readonly workspace: string;
  /** The pull request's own commit, which the merge at HEAD brings in. */
  readonly head: string;
  /** What the repository holds that it was cloned from; none where a test has only a folder. */
  readonly source?: Pick<TestRepository, "objects">;
}

/** Makes a pull request and checks it out as actions/checkout does with this `fetch-depth`, its merge unless told. */
export function checkOut(base: MemoryFiles, head: MemoryFiles, { depth = 2, branch = "merge" } = {}): Checkout {
  const git = gitObjects(pullRequest(base, head));
  const { dir } = shallowCheckout(git, branch, depth);
  return { workspace: dir, head: commitAt(git, "feature") ?? "", source: { objects: () => git } };
}

export interface Job {
  readonly github: Loopback;
  readonly checkout: Checkout;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Changes of the event's `pull_request`. */
  readonly pull?: object;
  /** Another event than a pull request that was pushed to. */
  readonly event?: { readonly name: string; readonly payload: object };
  /** Milliseconds until an answer is no longer waited for. */
  readonly answerWithin?: number;
  /** A file to run in a process of its own; otherwise the door is opened in this one. */
  readonly main?: string;
}

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The report file that the outputs name, parsed; null: there is none. */
  readonly report: unknown;
}

/** Runs the Action as GitHub's runner does: inputs, event and files come by the environment, and nothing else does. */
export async function runJob(job: Job): Promise<Ended> {
  hold(job);
  const temp = temporary();
  const files = { event: join(temp, "event.json"), output: join(temp, "output"), summary: join(temp, "summary.md") };
  mkdirSync(join(temp, "runner"));
  writeFileSync(
    files.event,
    JSON.stringify(job.event?.payload ?? { action: "synchronize", pull_request: pullOf(job) }),
  );
  writeFileSync(files.output, "");
  writeFileSync(files.summary, "");
  const env = {
    ...environment(job, temp, files),
    ...inputVariables({ token: workflowToken, ...job.inputs }),
    ...job.env,
  };
  const ended =
    job.main === undefined
      ? await runHere(env, job.answerWithin)
      : await runNode(job.main, { ...env, ...compileCache });
  const outputs = readOutputs(readFileSync(files.output, "utf8"));
  const reportPath = outputs["report-path"] ?? "";
  return {
    ...ended,
    outputs,
    summary: readFileSync(files.summary, "utf8"),
    report: existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, "utf8")) : null,
  };
}

/** GitHub holds what was cloned from it. */
function hold({ github: { state }, checkout: { source } }: Job): void {
  if (source === undefined) return;
  const { head } = state.pull;
  holdPullRequest(state, source.objects());
  state.pull.head = head;
}

/** What every payload of a pull request has of it. */
export function pullOf({ github: { state }, checkout, pull }: Job): object {
  const repository = { full_name: `${state.owner}/${state.repo}` };
  return {
    number: state.pull.number,
    head: { sha: checkout.head, ref: "feature", repo: repository },
    base: { sha: state.pull.base, ref: "main", repo: repository },
    user: { login: state.pull.author },
    ...pull,
  };
}

function environment(
  { github, checkout, event }: Job,
  temp: string,
  files: { event: string; output: string; summary: string },
) {
  return {
    PATH: process.env.PATH ?? "",
    HOME: temp,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_EVENT_NAME: event?.name ?? "pull_request",
    GITHUB_EVENT_PATH: files.event,
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.repo}`,
    GITHUB_RUN_ID: "4711",
    GITHUB_WORKSPACE: checkout.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: join(temp, "runner"),
  };
}

/** As the runner names them: upper case, blanks to `_`, hyphens stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The day of every job here. */
const now = new Date("2026-11-23T12:00:00Z");

async function runHere(
  env: Record<string, string>,
  answerWithin = 30_000,
): Promise<Pick<Ended, "exitCode" | "stdout" | "stderr">> {
  let stdout = "";
  const print = (text: string) => (stdout += text);
  const step = workflowStep(env, print);
  const exitCode = await action({ env, step, now: () => now, wait: async () => {}, answerWithin });
  return { exitCode, stdout, stderr: "" };
}

function runNode(main: string, env: Record<string, string>): Promise<Pick<Ended, "exitCode" | "stdout" | "stderr">> {
  return new Promise((ended, failed) => {
    const child = spawn(resolve("node_modules/.bin/node"), [resolve(main)], { env, cwd: env.GITHUB_WORKSPACE });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", failed);
    child.on("close", (code) => ended({ exitCode: code ?? -1, stdout, stderr }));
  });
}

/** The runner's file of outputs: `name<<DELIMITER`, lines, `DELIMITER`. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
