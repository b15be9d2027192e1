import { randomUUID } from "node:crypto";
import { sign } from "@octokit/webhooks-methods";
import { type Running, startBot } from "../../src/doors/bot/bot.ts";
import { readEnvironment } from "../../src/doors/bot/settings/environment.ts";
import { dataFolder } from "./data-folder.ts";
import { filesBelow } from "./files-below.ts";
import { pullRequest as pullRequestOf } from "./git.ts";
import { type GitObjects, gitObjects } from "./git-objects.ts";
import { type AppState, appState, askAgain, type StoredCheckRun } from "./loopback-app.ts";
import { type Loopback, loopbackGitHub } from "./loopback-github.ts";
import { type GitHubState, gitHubState, holdPullRequest, idOf } from "./loopback-state.ts";

/** Milliseconds, so that no test waits for a refusal. `pages/evenly.test.ts` holds that a refusal waits. */
const refusalStep = 1;

export const webhookSecret = "it's a secret to everybody";

/** A bot, a GitHub, and repositories where the App is installed. */
export interface BotWorld {
  readonly github: Loopback;
  readonly app: AppState;
  /** Where the bot answers now. */
  readonly url: string;
  /** Of the embedded database, which one process holds at a time. */
  readonly folder: string;
  /** Stops the bot alone, and starts another one on the same database. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A pull request of the medical example, in a repository of its own. */
export function scheduling(repo: string, pullRequest = "2-rename-breaks-evidence", owner = "acme"): GitHubState {
  const example = "examples/medical-scheduling";
  const state = { ...gitHubState(), owner, repo };
  holdPullRequest(state, contents(example, pullRequest));
  return state;
}

const known = new Map<string, GitObjects>();

function contents(example: string, pullRequest: string) {
  const made =
    known.get(pullRequest) ??
    gitObjects(pullRequestOf(filesBelow(`${example}/base`), filesBelow(`${example}/pull-requests/${pullRequest}`)));
  known.set(pullRequest, made);
  // Each repository moves its branches by itself.
  return { objects: new Map(made.objects), refs: new Map(made.refs) };
}

export type Variables = Readonly<Record<string, string>>;

/** What a bot is told, of a GitHub and of an App there. */
export function variablesFor(github: Loopback, app: AppState, more: Variables = {}): Variables {
  return {
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: webhookSecret,
    GITHUB_API_URL: github.url,
    PORT: "0",
    LOG_LEVEL: "error",
    EVALUATIONS: "1",
    ...more,
  };
}

/** What a bot is told beside the usual; what is to be there before it starts is made on the way. */
type Told = Variables | ((github: Loopback, app: AppState) => Variables);

/** Starts all of it, on the embedded database unless told. */
export async function botWorld(
  repositories: readonly GitHubState[],
  more: Told = {},
  ...others: readonly (readonly GitHubState[])[]
): Promise<BotWorld> {
  const app = appState(repositories, ...others);
  const github = await loopbackGitHub(repositories[0], { app });
  const folder = await dataFolder();
  const told = typeof more === "function" ? more(github, app) : more;
  const settings = readEnvironment(variablesFor(github, app, { DATA_FOLDER: folder, ...told }));
  let bot: Running | null = null;
  const stop = async () => {
    await bot?.stop();
    bot = null;
  };
  const start = async () => {
    bot = await startBot(settings, refusalStep);
  };
  await start();
  const close = async () => {
    await stop();
    await github.close();
  };
  const url = () => bot?.url ?? "";
  return {
    github,
    app,
    folder,
    stop,
    start,
    close,
    get url() {
      return url();
    },
  };
}

export interface Sent {
  readonly event?: string;
  readonly guid?: string;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Delivers a payload as GitHub does. */
export async function deliver(
  url: string,
  payload: object,
  sent: Sent = {},
): Promise<{ status: number; outcome: string }> {
  const body = JSON.stringify(payload);
  const response = await fetch(`${url}/webhooks`, {
    method: "POST",
    body,
    headers: {
      "content-type": "application/json",
      "x-github-event": sent.event ?? "pull_request",
      "x-github-delivery": sent.guid ?? randomUUID(),
      "x-hub-signature-256": await sign(sent.secret ?? webhookSecret, body),
      ...sent.headers,
    },
  });
  const { outcome } = (await response.json()) as { outcome: string };
  return { status: response.status, outcome };
}

/** What every payload of a repository has. */
export function about(state: GitHubState, installation = 100): object {
  const { owner, repo } = state;
  return {
    installation: { id: installation },
    repository: { id: idOf(state), name: repo, full_name: `${owner}/${repo}`, owner: { login: owner } },
  };
}

/** A pull request was pushed to. */
export function pushed(state: GitHubState, action = "synchronize"): object {
  return { action, ...about(state), pull_request: { number: state.pull.number } };
}

/** Somebody presses "Re-run": of one check, or of all of the App's. */
export function rerun(
  { app, url }: Pick<BotWorld, "app" | "url">,
  state: GitHubState,
  head: string,
  { of = "check_run", guid }: { readonly of?: "check_run" | "check_suite"; readonly guid?: string } = {},
): Promise<{ status: number; outcome: string }> {
  askAgain(app, state, head);
  const payload = { action: "rerequested", ...about(state), [of]: { head_sha: head, app: { id: app.id } } };
  return deliver(url, payload, { event: of, ...(guid !== undefined && { guid }) });
}

/** Waits until something is there; the limit, in milliseconds, is for what hangs, not for what is slow: a little less than a test's own. */
export async function eventually<T>(
  look: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  limit = 570_000,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`it has not come about in ${limit / 1_000} seconds`);
    await new Promise((passed) => setTimeout(passed, 20));
  }
}

/** Waits until GitHub was asked for something, and the bot has nothing left to do. `since`: requests that do not count. */
export async function quiet(world: Pick<BotWorld, "github" | "url">, since: number): Promise<void> {
  const { calls } = world.github;
  await eventually(() => calls.length > since);
  await eventually(async () => {
    const known = calls.length;
    await new Promise((passed) => setTimeout(passed, 1_500));
    return known === calls.length && (await isIdle(world.url));
  });
}

/** As of the queue's last count, a second ago. What is done at its time, and not when it is asked for, does not count. */
async function isIdle(url: string): Promise<boolean> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return !/^controldiff_jobs\{queue="(?:pull|check|group|command|record|recheck|installation)"\} [1-9]/m.test(text);
}

/** The completed checks of a commit. */
export function checksOf(app: AppState, { owner, repo }: GitHubState, head: string): readonly StoredCheckRun[] {
  return app.checkRuns.filter(
    (run) => run.repository === `${owner}/${repo}` && run.head === head && run.status === "completed",
  );
}
