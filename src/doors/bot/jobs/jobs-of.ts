import { z } from "zod";
import type { MadeAt } from "../../../adapters/store/awaited-checks.ts";
import { asStored } from "../../../adapters/store/storable.ts";
import { Unreadable } from "../../../ports.ts";
import { readCommand } from "../../../pulls/command.ts";
import { readMergeGroup } from "../../../pulls/event.ts";
import type { Job, RecheckJob } from "./job.ts";

const user = z.object({ login: z.string() });

const paths = z.array(z.string()).optional();

/** Of other events a field of that name may be something else. */
const named = z
  .array(z.object({ id: z.number().int(), full_name: z.string().regex(/^[^/]+\/[^/]+$/) }))
  .optional()
  .catch(undefined);

/** Milliseconds since 1970: GitHub sends RFC 3339 or, in some deliveries, seconds since 1970. Null: it sends neither. */
const moment = z
  .union([z.number().transform((seconds) => seconds * 1_000), z.iso.datetime({ offset: true }).transform(Date.parse)])
  .nullable()
  .catch(null);

/** As a column holds it. */
const pullNumber = z
  .number()
  .int()
  .positive()
  .max(2 ** 31 - 1);

/** What every delivery of an App has, as far as it is about a repository. */
const envelope = z.object({
  action: z.string().optional(),
  installation: z.object({ id: z.number().int(), account: user.nullish(), updated_at: moment }).optional(),
  repository: z
    .object({ id: z.number().int(), name: z.string(), owner: user, default_branch: z.string().optional() })
    .optional(),
  pull_request: z.object({ number: pullNumber }).optional(),
  check_run: z
    .object({
      head_sha: z.string(),
      name: z.string().optional(),
      external_id: z.string().nullish(),
      app: z.object({ id: z.number() }).nullish(),
    })
    .optional(),
  check_suite: z.object({ head_sha: z.string().nullish(), app: z.object({ id: z.number() }).nullish() }).optional(),
  issue: z.object({ number: pullNumber, pull_request: z.object({}).optional() }).optional(),
  comment: z.object({ id: z.number().int(), body: z.string().nullish(), user: user.nullish() }).optional(),
  merge_group: z
    .object({ head_sha: z.string(), base_sha: z.string(), base_ref: z.string(), head_ref: z.string().optional() })
    .optional(),
  sha: z.string().optional(),
  context: z.string().optional(),
  ref: z.string().nullish(),
  deleted: z.boolean().optional(),
  before: z.string().nullish(),
  after: z.string().nullish(),
  pusher: z.object({ name: z.string().nullish() }).nullish(),
  commits: z.array(z.object({ added: paths, removed: paths, modified: paths })).optional(),
  forced: z.boolean().optional(),
  repositories: named,
  repositories_added: named,
  repositories_removed: z.array(z.object({ id: z.number().int() })).optional(),
});

/** A delivery's payload, as far as it is read. */
export type Envelope = z.infer<typeof envelope>;

/** As the database takes it, whatever others have named their checks and branches. Null: it is not what GitHub sends. */
export function readEnvelope(payload: unknown): Envelope | null {
  const { data } = envelope.safeParse(payload);
  return data === undefined ? null : asStored(data);
}

/** Whose repository or installation it is about, in lower case; null: nobody's. */
export function accountOf({ repository, installation }: Envelope): string | null {
  return (repository?.owner.login ?? installation?.account?.login)?.toLowerCase() ?? null;
}

const pullActions: Readonly<Record<string, readonly string[]>> = {
  pull_request: ["opened", "reopened", "synchronize", "edited", "ready_for_review", "closed"],
  pull_request_review: ["submitted", "edited", "dismissed"],
};

const recheckActions: Readonly<Record<string, readonly string[]>> = {
  check_run: ["rerequested", "requested_action"],
  check_suite: ["rerequested"],
};

/** What a delivery asks to be done; nothing of most. */
export function jobsOf(event: string, about: Envelope, appId: string): readonly Job[] {
  const { repository, installation, action = "" } = about;
  if (repository === undefined || installation === undefined) return [];
  if (event === "merge_group") return groupJobs(repository.id, about);
  if (event === "issue_comment") return commandJobs(repository.id, about);
  const { pull_request: pull, check_run, check_suite } = about;
  if (pull !== undefined && pullActions[event]?.includes(action) === true)
    return [{ queue: "pull", data: { repository: repository.id, number: pull.number } }];
  const check = check_run ?? check_suite;
  const isOurs = String(check?.app?.id) === appId && recheckActions[event]?.includes(action) === true;
  if (isOurs && check?.head_sha != null)
    return [{ queue: "recheck", data: { repository: repository.id, head: check.head_sha, ...told(check_run) } }];
  return [];
}

/** Our own check says which pull requests it is about, as `7+8:1a2b3c4d5e6f`; a suite does not. */
function told(check: Envelope["check_run"]): Pick<RecheckJob, "told"> {
  const [, numbers = ""] = /^(\d{1,9}(?:\+\d{1,9}){0,9}):/.exec(check?.external_id ?? "") ?? [];
  const pulls = numbers
    .split("+")
    .map(Number)
    .filter((number) => number > 0);
  return pulls.length === 0 ? {} : { told: pulls };
}

/** A check or status that somebody else made, or ended; null: it is ours, or none. A suite does not say which checks are in it. */
export function madeAt(event: string, about: Envelope, appId: string): MadeAt | null {
  const { repository, action, check_run: run, check_suite: suite, sha, context } = about;
  if (repository === undefined) return null;
  const at = (head: string | null | undefined, name: string | null) =>
    head == null ? null : { repository: repository.id, head, name };
  if (event === "status") return at(sha, context ?? null);
  if (String((run ?? suite)?.app?.id) === appId) return null;
  if (event === "check_run" && ["created", "completed", "rerequested"].includes(action ?? ""))
    return at(run?.head_sha, run?.name ?? null);
  return event === "check_suite" && action === "completed" ? at(suite?.head_sha, null) : null;
}

function groupJobs(repository: number, about: Envelope): readonly Job[] {
  if (about.merge_group === undefined) return [];
  const { owner, name } = about.repository ?? { owner: { login: "" }, name: "" };
  const arrived = { repository: { owner: owner.login, repo: name }, payload: about, source: "the delivery" };
  const event = readable(() => readMergeGroup(arrived));
  if (event === null || event.kind === "nothing") return [];
  const { head, base, baseBranch, pull: queued } = event;
  return [{ queue: "group", data: { repository, head, base, baseBranch, queued } }];
}

/** Null: it is not as GitHub sends it. */
function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Longer first lines are no commands. */
const longestLine = 5_000;

function commandJobs(repository: number, { action, issue, comment }: Envelope): readonly Job[] {
  if (action !== "created" || issue?.pull_request === undefined || comment === undefined) return [];
  const [line = ""] = (comment.body ?? "").split(/\r?\n/, 1);
  if (line.length > longestLine || readCommand(line) === null) return [];
  const by = comment.user?.login ?? "";
  return [{ queue: "command", data: { repository, number: issue.number, commentId: comment.id, line, by } }];
}
