import { z } from "zod";

const commit = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "is no commit id");
/** SHA-256, in hexadecimal. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "is no SHA-256 in hexadecimal");
/** UTC, as RFC 3339 writes it. */
const time = z.iso.datetime({ offset: false });
const login = z.string().min(1);
const count = z.int().positive();

/** What was evaluated of a commit, and what it came to. */
const judged = z.strictObject({
  /** The commit that was evaluated: the pull request's head, or the commit itself. */
  head: commit,
  base: commit,
  verdict: z.enum(["pass", "warn", "fail", "error", "none"]),
  /** Whether it was evaluated when it was on the branch already. */
  afterTheFact: z.boolean(),
  /** Ids of the affected controls. */
  controls: z.array(z.string()),
  findings: z.array(z.strictObject({ fingerprint: z.string(), standing: z.string(), blocking: z.boolean() })),
  /** What of it a waiver accepted, by fingerprint. */
  waived: z.array(z.string()),
  /** Digest of the report's JSON. */
  report: sha256,
});

const pull = z.strictObject({
  number: count,
  author: login.nullable(),
  /** Whose latest opinion approved its head. */
  approvers: z.array(login),
  mergedBy: login.nullable(),
});

const content = z.strictObject({
  /** 1, 2, 3 in each repository, without gaps. */
  number: count,
  /** Digest of the row before; `noRowBefore` for the first. */
  previous: sha256,
  repository: z.strictObject({ id: count, name: z.string() }),
  branch: z.string(),
  commit,
  /** Where the branch was before; null: it is new. */
  before: commit.nullable(),
  arrived: z.enum(["pull-request", "push", "forced-push"]),
  arrivedAt: time,
  recordedAt: time,
  /** Who pushed it; null: not known. */
  pushedBy: login.nullable(),
  /** Null: no pull request of this repository brought it. */
  pull: pull.nullable(),
  /** Null: it was not evaluated, and `reason` says why. */
  judged: judged.nullable(),
  reason: z.string().nullable(),
});

/** A row of the record: one commit that arrived on a branch with a program. */
export type LedgerContent = z.infer<typeof content>;

/** A row as it is kept: with the digest of everything else in it. */
export type LedgerRow = LedgerContent & { readonly digest: string };

export const ledgerRow = content.extend({ digest: sha256 });

export const noRowBefore = "0".repeat(64);
