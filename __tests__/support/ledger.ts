import { createHash } from "node:crypto";
import { nextRow } from "../../src/ledger/chain.ts";
import type { LedgerContent, LedgerRow } from "../../src/ledger/row.ts";

/** A commit's id by any word. */
export const commitOf = (word: string): string => createHash("sha1").update(word).digest("hex");

type Written = Omit<LedgerContent, "number" | "previous">;

/** What a row says of the commit with that name, behind another. */
export function arrival(name: string, before: string | null, more: Partial<Written> = {}): Written {
  return {
    repository: { id: 5, name: "acme/scheduling" },
    branch: "main",
    commit: commitOf(name),
    before: before === null ? null : commitOf(before),
    arrived: "pull-request",
    arrivedAt: "2026-11-23T12:00:00Z",
    recordedAt: "2026-11-23T12:00:05Z",
    pushedBy: "alice",
    pull: { number: 7, author: "bob", approvers: ["alice"], mergedBy: "alice" },
    judged: {
      head: commitOf(`head of ${name}`),
      base: commitOf(before ?? "nothing"),
      verdict: "fail",
      afterTheFact: false,
      controls: ["TX-01"],
      findings: [{ fingerprint: "criterion-gap:soc2-2017/CC6.7 | saas", standing: "introduced", blocking: true }],
      waived: [],
      report: "a".repeat(64),
    },
    reason: null,
    ...more,
  };
}

/** A record of commits by their names, each behind the one before it. */
export function recordOf(names: readonly string[], more: Partial<Written> = {}): readonly LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const [at, name] of names.entries())
    rows.push(nextRow(rows.at(-1) ?? null, arrival(name, names[at - 1] ?? null, more)));
  return rows;
}
