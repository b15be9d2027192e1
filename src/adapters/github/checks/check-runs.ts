import { z } from "zod";
import type { CheckState, MadeCheck } from "../../../model/checks.ts";
import { allowed, type CommitChecks } from "./commit-checks.ts";

/** A page holds 100, and GitHub lists no more than the newest 1,000 suites of a commit: https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference. */
const mostPages = 10;

/** A check run with its id, which is that of its job where it is one. */
export interface CheckRun extends MadeCheck {
  readonly id: number;
}

const shape = z.object({
  total_count: z.number(),
  check_runs: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      status: z.string(),
      conclusion: z.string().nullable(),
      app: z.object({ id: z.number(), slug: z.string().optional() }).nullable(),
    }),
  ),
});

/** The newest check runs of a commit, of each suite. Throws when GitHub does not answer. */
export async function listCheckRuns({ client, at, commit }: CommitChecks): Promise<Listed<CheckRun>> {
  const checks: CheckRun[] = [];
  for (let page = 1; ; page += 1) {
    const asked = { ...at, ref: commit, per_page: 100, page };
    const { data } = await allowed("checks: read", () => client.rest.checks.listForRef(asked));
    const { total_count, check_runs } = shape.parse(data);
    checks.push(...check_runs.map(madeOf));
    const isEnd = checks.length >= total_count || check_runs.length === 0;
    if (isEnd || page === mostPages) return { checks, isCut: checks.length < total_count };
  }
}

/** What was read of a list, and whether there is more of it. */
export interface Listed<T extends MadeCheck = MadeCheck> {
  readonly checks: readonly T[];
  readonly isCut: boolean;
}

function madeOf({ id, name, status, conclusion, app }: z.infer<typeof shape>["check_runs"][number]): CheckRun {
  return {
    id,
    name,
    is: "check-run",
    app: app?.slug?.toLowerCase() ?? null,
    maker: app?.id ?? 0,
    workflow: null,
    ...stateOf(status, conclusion),
  };
}

/** Of a check run or a job: https://docs.github.com/rest/checks/runs#create-a-check-run lists the conclusions. */
export function stateOf(status: string, conclusion: string | null): Pick<MadeCheck, "state" | "word"> {
  if (status !== "completed") return { state: "pending", word: status };
  const word = conclusion ?? "no conclusion";
  return { state: concluded[word] ?? "unproven", word };
}

const concluded: Readonly<Record<string, CheckState>> = {
  success: "success",
  failure: "failed",
  timed_out: "failed",
  startup_failure: "failed",
};
