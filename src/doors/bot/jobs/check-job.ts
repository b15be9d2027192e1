import { createHash } from "node:crypto";
import { cutText, longestText } from "../../../adapters/github/checks/cut-text.ts";
import { createCheck, findCheck, updateCheck, type WantedCheck } from "../../../adapters/github/checks/own-check.ts";
import { statusOf } from "../../../adapters/github/client/errors.ts";
import { troubleOf } from "../../../adapters/github/client/trouble.ts";
import { repositoryNow } from "../../../adapters/github/people/repository-access.ts";
import { keepAnchor } from "../../../adapters/store/anchor-rows.ts";
import {
  type CheckRow,
  checkRow,
  intendCheck,
  saidCheckAgain,
  wroteCheck,
} from "../../../adapters/store/check-rows.ts";
import { newestRow } from "../../../adapters/store/ledger-rows.ts";
import { repositoryOf, type StoredRepository } from "../../../adapters/store/repositories.ts";
import { verdictsAt } from "../../../adapters/store/verdicts.ts";
import { type Anchor, anchorLine } from "../../../ledger/anchor.ts";
import { pullPath } from "../pages/pull-path.ts";
import { checkSaid, type Said, superseded, worstOf } from "./check-said.ts";
import { type Speaking, speakFor } from "./installation-client.ts";
import type { CheckJob } from "./job.ts";
import { quietTime } from "./pull-job.ts";
import { putOff } from "./put-off.ts";
import type { Worker } from "./worker.ts";

/** The check's name, and the one to require. */
const checkName = "compliance";

/** Bytes that are left for an anchor. */
const roomForAnchor = 500;

/** One button, and no more: whoever presses it changes nothing but the time of the evaluation. */
const actions = [
  { label: "Recheck", description: "Evaluate again, as things are now", identifier: "recheck" },
] as const;

/**
 * Writes the check of a commit, where it does not say already what it is to say. Of a commit one job is worked on at a time, so that two
 * pull requests at one commit never write over each other.
 */
export async function writeCheckJob(worker: Worker, job: CheckJob): Promise<void> {
  const { database } = worker;
  const repository = await repositoryOf(database, job.repository);
  if (repository === null) return;
  const row = await checkRow(database, job.repository, job.head);
  const said = await saidNow(worker, job, row);
  const isNew = said !== null && row?.digest !== digestOf(said);
  if (!isNew && row?.askedAgain !== true) return;
  const spoken = await speakFor(worker, repository.installation);
  switch (spoken.is) {
    case "gone":
      return;
    case "put-off":
      return putOff(worker, repository.installation, { queue: "check", data: job }, spoken.trouble);
    case "speaking": {
      const writing = { worker, repository, job, row, speaking: spoken };
      return unlessPutOff(writing, isNew ? write({ ...writing, said }) : sayAgain(writing));
    }
  }
}

async function saidNow(
  { database }: Worker,
  { repository, head }: CheckJob,
  row: CheckRow | null,
): Promise<Said | null> {
  const verdicts = await verdictsAt(database, repository, head);
  const said = checkSaid(verdicts, quietTime);
  const isLeft = row !== null && row.status !== "completed" && verdicts.every(({ state }) => state === "superseded");
  return isLeft ? superseded : said;
}

interface Known {
  readonly worker: Worker;
  readonly repository: StoredRepository;
  readonly job: CheckJob;
  readonly row: CheckRow | null;
  readonly speaking: Speaking;
}

interface Writing extends Known {
  readonly said: Said;
  /** The newest row of the record, which the check is to name; null: there is none, or the check says nothing yet. */
  readonly anchor?: Anchor | null;
}

/** What GitHub does not take now is written when it may. */
async function unlessPutOff({ worker, repository, job }: Known, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    const trouble = troubleOf(error, Date.now());
    if (trouble === null) throw error;
    await putOff(worker, repository.installation, { queue: "check", data: job }, trouble);
  }
}

async function write(writing: Writing): Promise<void> {
  const { worker, repository, job, said } = writing;
  const anchor = said.output === null ? null : await newestRow(worker.database, job.repository);
  const id = await writtenIfThere({ ...writing, anchor });
  if (id === null)
    return worker.log.warn(
      { repository: repository.id, head: job.head },
      "no check: the App has no access to the repository",
    );
  worker.metrics.checks.inc();
  const { conclusion, output } = said;
  const status = conclusion === null ? "in_progress" : "completed";
  const annotated = (output?.annotations.length ?? 0) > 0;
  const written = { id, status, digest: digestOf(said), annotated, conclusion } as const;
  await wroteCheck(worker.database, job.repository, job.head, written);
  if (anchor !== null) await keepAnchor(worker.database, job.repository, anchor, { id, head: job.head });
}

/**
 * Says once more what stands in a check that was asked for again: GitHub does not alter it, but its suite is "queued" until then,
 * https://docs.github.com/rest/checks/runs#rerequest-a-check-run. Its output stays as it is.
 */
async function sayAgain({ worker, repository, job, row, speaking }: Known): Promise<void> {
  const { id = null, conclusion = null, externalId = "" } = row ?? {};
  const at = { owner: repository.owner, repo: repository.name };
  const same = { name: checkName, head: job.head, externalId, conclusion, output: null, detailsUrl: null, actions };
  if (id !== null && conclusion !== null && (await isChanged(() => updateCheck(speaking.client, at, id, same))))
    worker.metrics.checks.inc();
  await saidCheckAgain(worker.database, job.repository, job.head);
}

/** Null: GitHub shows its installation no such repository. The same answer for anything else is an error, as of a permission. */
async function writtenIfThere(writing: Writing): Promise<number | null> {
  try {
    return await written(writing);
  } catch (error) {
    const at = { owner: writing.repository.owner, repo: writing.repository.name };
    if (statusOf(error) === 404 && (await repositoryNow(writing.speaking.client, at)) === null) return null;
    throw error;
  }
}

/** Makes a check, or changes the one that is there; gives its number. */
async function written({ worker, repository, job, row, said, speaking, anchor }: Writing): Promise<number> {
  const { client } = speaking;
  const at = { owner: repository.owner, repo: repository.name };
  const output = withAnchor(said, anchor ?? null);
  const detailsUrl = await pageOf(worker, repository, job);
  const wanted = (externalId: string): WantedCheck => ({
    ...said,
    output,
    detailsUrl,
    name: checkName,
    head: job.head,
    externalId,
    actions,
  });
  if (row !== null) {
    const known = wanted(row.externalId);
    // One whose maker was killed may have been made.
    const id = row.id ?? (await findCheck(client, at, known));
    if (id !== null && !row.annotated && (await isChanged(() => updateCheck(client, at, id, known)))) return id;
  }
  const externalId = await externalIdFor(worker, job, said);
  await intendCheck(worker.database, job.repository, job.head, externalId);
  return createCheck(client, at, wanted(externalId));
}

/** The page of the pull request that decides; a merge group has none. */
async function pageOf({ settings, database }: Worker, { owner, name: repo }: StoredRepository, job: CheckJob) {
  const { publicUrl } = settings;
  const verdicts = publicUrl === null ? [] : await verdictsAt(database, job.repository, job.head);
  const worst = worstOf(verdicts.filter(({ number, state }) => number > 0 && state !== "superseded"));
  return publicUrl === null || worst === null ? null : `${publicUrl}${pullPath({ owner, repo, number: worst.number })}`;
}

/** GitHub keeps the number and the digest of the record's newest row where whoever owns the database cannot write. */
function withAnchor({ output }: Said, anchor: Anchor | null): Said["output"] {
  if (output === null || anchor === null) return output;
  return { ...output, summary: `${cutText(output.summary, longestText - roomForAnchor)}\n\n${anchorLine(anchor)}\n` };
}

/** False: there is no such check any more. */
async function isChanged(change: () => Promise<void>): Promise<boolean> {
  try {
    await change();
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/** The pull requests at the commit and what is said first: `7:1a2b3c4d5e6f`. */
async function externalIdFor({ database }: Worker, { repository, head }: CheckJob, said: Said): Promise<string> {
  const numbers = (await verdictsAt(database, repository, head)).map(({ number }) => number);
  return `${numbers.slice(0, 10).join("+")}:${digestOf(said).slice(0, 12)}`;
}

function digestOf(said: Said): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
