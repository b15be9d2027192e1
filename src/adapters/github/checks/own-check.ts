import { z } from "zod";
import type { GitHubClient } from "../client/client.ts";
import { cutText, longestText } from "./cut-text.ts";

/** What a check run says. */
export interface CheckOutput {
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** Markdown: all that the summary shows a part of; left out: that is somewhere else. */
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: "failure" | "warning";
  readonly title: string;
  readonly message: string;
}

export type CheckConclusion = "success" | "failure" | "cancelled";

/** A check run as it is to be. */
export interface WantedCheck {
  readonly name: string;
  readonly head: string;
  /** Ours alone, by which it is found again. */
  readonly externalId: string;
  /** Null: it is in progress. */
  readonly conclusion: CheckConclusion | null;
  readonly output: CheckOutput | null;
  /** Where GitHub leads from it; null: to its own page. */
  readonly detailsUrl: string | null;
  readonly actions: readonly { readonly label: string; readonly description: string; readonly identifier: string }[];
}

interface At {
  readonly owner: string;
  readonly repo: string;
}

/** https://docs.github.com/rest/checks/runs#create-a-check-run: 50 annotations a request; more are added by an update. */
const annotationsPerRequest = 50;
/** Characters of a title that are shown whole. */
const longestTitle = 255;

/** Makes a check run and gives its number. Throws when GitHub does not. */
export async function createCheck(client: GitHubClient, at: At, wanted: WantedCheck): Promise<number> {
  const { owner, repo } = at;
  const [first = null, ...others] = outputs(wanted);
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name: wanted.name,
    head_sha: wanted.head,
    ...fieldsOf(wanted),
    ...(first !== null && { output: first }),
  });
  for (const output of others) await client.rest.checks.update({ owner, repo, check_run_id: data.id, output });
  return data.id;
}

/** Changes a check run. Throws when GitHub does not. */
export async function updateCheck(client: GitHubClient, at: At, id: number, wanted: WantedCheck): Promise<void> {
  const { owner, repo } = at;
  const [first = null, ...others] = outputs(wanted);
  const fields = { ...fieldsOf(wanted), ...(first !== null && { output: first }) };
  await client.rest.checks.update({ owner, repo, check_run_id: id, ...fields });
  for (const output of others) await client.rest.checks.update({ owner, repo, check_run_id: id, output });
}

const listed = z.object({ check_runs: z.array(z.object({ id: z.number(), external_id: z.string().nullable() })) });

/** The newest check run of a commit with this external id; null: there is none. Throws when GitHub does not answer. */
export async function findCheck(
  client: GitHubClient,
  { owner, repo }: At,
  { name, head, externalId }: Pick<WantedCheck, "name" | "head" | "externalId">,
): Promise<number | null> {
  const asked = { owner, repo, ref: head, check_name: name, filter: "all", per_page: 100 } as const;
  const { check_runs } = listed.parse((await client.rest.checks.listForRef(asked)).data);
  const own = check_runs.filter(({ external_id }) => external_id === externalId).map(({ id }) => id);
  return own.length === 0 ? null : Math.max(...own);
}

function fieldsOf({ externalId, conclusion, detailsUrl, actions }: WantedCheck) {
  const status =
    conclusion === null ? ({ status: "in_progress" } as const) : ({ status: "completed", conclusion } as const);
  const details = detailsUrl === null ? {} : { details_url: detailsUrl };
  return { external_id: externalId, ...status, ...details, actions: actions.map((action) => ({ ...action })) };
}

/** The output with as many annotations as a request takes, and again for those that are left. */
function outputs({ output }: WantedCheck) {
  if (output === null) return [];
  const title = output.title.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, "");
  const summary = cutText(output.summary, longestText);
  const text = output.text === undefined ? {} : { text: cutText(output.text, longestText) };
  const batches = Math.max(1, Math.ceil(output.annotations.length / annotationsPerRequest));
  return Array.from({ length: batches }, (_, at) => ({
    title,
    summary,
    ...text,
    annotations: output.annotations
      .slice(at * annotationsPerRequest, (at + 1) * annotationsPerRequest)
      .map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title,
        message,
      })),
  }));
}
