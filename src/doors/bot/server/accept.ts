import type { IncomingMessage } from "node:http";
import { readBody } from "../../../adapters/http/request-body.ts";
import { Room } from "../../../adapters/http/room.ts";
import { pullsAwaiting } from "../../../adapters/store/awaited-checks.ts";
import { askCheckAgain } from "../../../adapters/store/check-rows.ts";
import type { Database, Session } from "../../../adapters/store/database.ts";
import { keepDelivery } from "../../../adapters/store/deliveries.ts";
import { keepRepository } from "../../../adapters/store/repositories.ts";
import { changeOf } from "../jobs/change-of.ts";
import type { Job } from "../jobs/job.ts";
import { accountOf, type Envelope, jobsOf, madeAt, readEnvelope } from "../jobs/jobs-of.ts";
import { pushedBase, recorded } from "../jobs/pushed-base.ts";
import type { Queues } from "../jobs/queues.ts";
import type { Settings } from "../settings/environment.ts";
import { makeChange } from "./make-change.ts";
import { isSigned } from "./signature.ts";

/** What became of a delivery, with the status of the answer. */
export type Accepted =
  | { readonly is: "queued"; readonly status: 202 }
  /** An evaluation that waits already will see it. */
  | { readonly is: "coalesced"; readonly status: 202 }
  | { readonly is: "kept"; readonly status: 202 }
  | { readonly is: "ignored"; readonly status: 202 }
  | { readonly is: "foreign"; readonly status: 202 }
  | { readonly is: "too-large"; readonly status: 413 }
  | { readonly is: "forged"; readonly status: 401 }
  | { readonly is: "malformed"; readonly status: 400 };

/** Who receives deliveries. */
export interface Receiving {
  readonly settings: Settings;
  readonly database: Database;
  readonly queues: Queues;
}

/** Bytes: what GitHub sends at most, https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap. */
const largestPayload = 25 * 1024 * 1024;

/** For deliveries that are being received, from anybody: each is in memory before its signature can be checked. */
const room = new Room(4 * largestPayload);

/**
 * Takes a delivery: what is acknowledged was written down with all that it asks for. Throws when the database does not take it, or too much
 * arrives at a time.
 */
export async function accept(receiving: Receiving, request: IncomingMessage): Promise<Accepted> {
  const header = (name: string) => String(request.headers[name] ?? "");
  const sent = await room.during((take) =>
    readSigned(request, header("x-hub-signature-256"), receiving.settings.app, take),
  );
  if ("status" in sent) return sent;
  const [event, guid] = [header("x-github-event"), header("x-github-delivery")];
  const about = readEnvelope(sent.json);
  if (about === null || !/^[\w-]{1,64}$/.test(guid) || !/^\w{1,64}$/.test(event))
    return { is: "malformed", status: 400 };
  if (!isServed(receiving.settings, about)) return { is: "foreign", status: 202 };
  return keep(receiving, event, guid, about);
}

/** What GitHub sent, or why nothing of it is taken. */
async function readSigned(
  request: IncomingMessage,
  signature: string,
  app: Settings["app"],
  take: (bytes: number) => void,
): Promise<Accepted | { readonly json: unknown }> {
  const body = await readBody(request, largestPayload, take);
  if (body === "too-large") return { is: "too-large", status: 413 };
  return (await isSigned(body, signature, app)) ? { json: json(body) } : { is: "forged", status: 401 };
}

function isServed({ allowedAccounts }: Settings, about: Envelope): boolean {
  const account = accountOf(about);
  return allowedAccounts.length === 0 || (account !== null && allowedAccounts.includes(account));
}

/** Milliseconds after a push to a base branch until its pull requests are evaluated again: pushes often come in rows. */
const settlingTime = 30_000;

/** The delivery, what it changes and what it asks for: all of it, or nothing. */
async function keep(
  { settings, database, queues }: Receiving,
  event: string,
  guid: string,
  about: Envelope,
): Promise<Accepted> {
  const jobs = [...jobsOf(event, about, settings.app.id), ...(await awaited(database, event, about, settings))];
  const change = changeOf(event, about);
  if (jobs.length === 0 && change === null && event !== "push") return { is: "ignored", status: 202 };
  const { repository, installation, action = null } = about;
  const sent = await database.transaction(async (session) => {
    const branch = event === "push" ? await pushedBase(session, about, settings.programPath) : null;
    const recording = event === "push" ? await recorded(session, about, guid, settings.recordBranches) : null;
    if (event === "push" && branch === null && recording === null) return null;
    const row = { guid, event, action, installation: installation?.id ?? null, repository: repository?.id ?? null };
    const isFirst = await keepDelivery(session, row);
    if (repository !== undefined && installation !== undefined && change?.is !== "removed") {
      const { id, name, owner } = repository;
      await keepRepository(session, { id, name, owner: owner.login, installation: installation.id });
    }
    const missed = change === null ? null : await makeChange(session, change);
    const ids = [];
    if (missed !== null && missed.repositories.length > 0)
      ids.push(await queues.send({ queue: "installation", data: { ...missed, guid } }, { session }));
    if (isFirst && action === "rerequested") await askChecksAgain(session, jobs);
    for (const job of jobs) ids.push(await queues.send(job, { session }));
    if (recording !== null) ids.push(await queues.send({ queue: "record", data: recording }, { session }));
    if (branch !== null)
      ids.push(await queues.send({ queue: "branch", data: branch }, { session, at: Date.now() + settlingTime }));
    return ids;
  });
  if (sent === null) return { is: "ignored", status: 202 };
  if (sent.length === 0) return { is: "kept", status: 202 };
  return sent.some((id) => id !== null) ? { is: "queued", status: 202 } : { is: "coalesced", status: 202 };
}

/** GitHub waits for those that it was told to run again. */
async function askChecksAgain(session: Session, jobs: readonly Job[]): Promise<void> {
  for (const { queue, data } of jobs) if (queue === "recheck") await askCheckAgain(session, data.repository, data.head);
}

/** What somebody else made of a commit is of no interest, unless it is evidence there: one look-up says so. */
async function awaited(session: Session, event: string, about: Envelope, { app }: Settings): Promise<readonly Job[]> {
  const made = about.installation === undefined ? null : madeAt(event, about, app.id);
  if (made === null) return [];
  const numbers = await pullsAwaiting(session, made);
  return numbers.map((number): Job => ({ queue: "pull", data: { repository: made.repository, number } }));
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
  }
}
