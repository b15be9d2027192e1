import { z } from "zod";
import type { Job } from "./queues.ts";

const user = z.object({ login: z.string() });

/** What every delivery of an App has, as far as it is about a repository. */
const envelope = z.object({
  action: z.string().optional(),
  installation: z.object({ id: z.number().int(), account: user.nullish() }).optional(),
  repository: z.object({ id: z.number().int(), name: z.string(), owner: user }).optional(),
  pull_request: z.object({ number: z.number().int().positive() }).optional(),
  check_run: z.object({ head_sha: z.string(), app: z.object({ id: z.number() }).nullish() }).optional(),
  check_suite: z.object({ head_sha: z.string().nullish(), app: z.object({ id: z.number() }).nullish() }).optional(),
  repositories_removed: z.array(z.object({ id: z.number().int() })).optional(),
});

/** A delivery's payload, as far as it is read. */
export type Envelope = z.infer<typeof envelope>;

/** Null: it is not what GitHub sends. */
export function readEnvelope(payload: unknown): Envelope | null {
  return envelope.safeParse(payload).data ?? null;
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
export function jobsOf(event: string, { action = "", ...about }: Envelope, appId: string): readonly Job[] {
  const { repository, pull_request: pull, installation } = about;
  if (repository === undefined || installation === undefined) return [];
  if (pull !== undefined && pullActions[event]?.includes(action) === true)
    return [{ queue: "pull", data: { repository: repository.id, number: pull.number } }];
  const check = about.check_run ?? about.check_suite;
  const isOurs = String(check?.app?.id) === appId && recheckActions[event]?.includes(action) === true;
  if (isOurs && check?.head_sha != null)
    return [{ queue: "recheck", data: { repository: repository.id, head: check.head_sha } }];
  return [];
}

/** What becomes of an installation or a repository that we know. */
export type Change =
  | { readonly is: "installed"; readonly installation: number; readonly account: string; readonly suspended: boolean }
  | { readonly is: "uninstalled"; readonly installation: number }
  | { readonly is: "removed"; readonly repositories: readonly number[] }
  /** Its name, its owner or who may see it: what is kept of it is kept under its number. */
  | { readonly is: "renamed" };

/** Null: nothing that we keep is altered. */
export function changeOf(event: string, { action = "", installation, repository, ...about }: Envelope): Change | null {
  if (event === "installation" && installation !== undefined) {
    if (action === "deleted") return { is: "uninstalled", installation: installation.id };
    const account = installation.account?.login ?? "";
    return { is: "installed", installation: installation.id, account, suspended: action === "suspend" };
  }
  if (event === "installation_repositories" && action === "removed")
    return { is: "removed", repositories: (about.repositories_removed ?? []).map(({ id }) => id) };
  if (event !== "repository" || repository === undefined) return null;
  if (action === "deleted") return { is: "removed", repositories: [repository.id] };
  return ["renamed", "transferred"].includes(action) ? { is: "renamed" } : null;
}
