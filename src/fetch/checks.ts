import { isAwaited, isDecided, madeFor } from "../evidence/kinds/made-checks.ts";
import { waitsForThis } from "../evidence/kinds/own-job.ts";
import type { ChecksAnswer, ChecksAsked, OwnJob } from "../model/checks.ts";
import type { CheckEvidence } from "../model/evidence.ts";
import type { Revision, Snapshot } from "../model/snapshot.ts";
import type { Checks } from "../ports.ts";
import { type ProgramAt, usableOf } from "./program-at.ts";

/** Whom a run may ask about checks. */
export interface ChecksQuestion {
  readonly port: Checks;
  /** The commit whose checks head's evidence is: a pull request's own, of which head is a test merge. Null: head itself. */
  readonly head: string | null;
  /** How long checks that have not ended are waited for. */
  readonly waitSeconds: number;
  readonly own: OwnJob | null;
}

/** Both sides, and the tip of the base branch, whose checks base's evidence is. */
export interface CheckedSides {
  readonly base: ProgramAt;
  readonly head: ProgramAt;
  readonly tip: Revision;
}

/** Seconds between two questions. */
const pause = 10;
/** A check that nobody has begun is waited for no longer than this: mostly it never comes. */
const longestForNothing = 60;

/** Asks GitHub about the checks that are evidence on either side, and again until they have ended or the time is up. What is not told of one side is no use on the other. */
export async function checksAsked(
  { base, head, tip }: CheckedSides,
  question: ChecksQuestion | null,
): Promise<ChecksAsked> {
  const own = question?.own ?? null;
  const sides = [base, head].map(({ snapshot, parsed }) => ({ snapshot, links: linksIn(parsed) }));
  const links = [...new Map(sides.flatMap((side) => side.links).map((link) => [link.text, link])).values()];
  if (question === null || links.length === 0) return { of: new Map(), own };
  const commits = [commitOf(tip), question.head ?? commitOf(head.snapshot.revision)];
  const [before, after] = await Promise.all(
    sides.map(({ snapshot }, at) => settled(commits[at] ?? null, { links, snapshot, isBase: at === 0 }, question)),
  );
  const untold = [before, after].find((answer) => answer?.is === "unverifiable");
  const [was, is] = [untold ?? before, untold ?? after];
  if (was === undefined || is === undefined) return { of: new Map(), own };
  const of = new Map([
    [base.snapshot.revision.id, was],
    [head.snapshot.revision.id, is],
  ]);
  return { of, own };
}

interface Side {
  readonly links: readonly CheckEvidence[];
  readonly snapshot: Snapshot;
  readonly isBase: boolean;
}

async function settled(
  commit: string | null,
  { links, snapshot, isBase }: Side,
  { port, waitSeconds, own }: ChecksQuestion,
): Promise<ChecksAnswer> {
  if (commit === null) return { is: "unverifiable", because: "GitHub has checks of commits only" };
  const awaitable = links.filter((link) => !waitsForThis(link, own, snapshot));
  for (let waited = 0; ; waited += pause) {
    const told = await port.of(commit, links);
    const answer = isBase ? await withMerged(told, commit, links, port) : told;
    const awaited = awaitable.filter((link) => isAwaited(link, answer));
    const isBegun = awaited.some((link) => answer.is === "told" && madeFor(link, answer).length > 0);
    // Base without a check has none to lose.
    const longest = isBegun ? waitSeconds : isBase ? 0 : Math.min(waitSeconds, longestForNothing);
    if (awaited.length === 0 || waited + pause > longest) return answer;
    await port.wait(pause);
  }
}

/** Where the tip itself has no check that succeeded or failed, those of the pull request that was merged as it stand for it: many workflows run on pull requests only. */
async function withMerged(
  answer: ChecksAnswer,
  commit: string,
  links: readonly CheckEvidence[],
  port: Checks,
): Promise<ChecksAnswer> {
  const open = links.filter((link) => !isDecided(link, answer));
  if (answer.is !== "told" || open.length === 0) return answer;
  const merged = await port.mergedBy(commit);
  const before = merged === null ? null : await port.of(merged, open);
  if (before?.is !== "told") return answer;
  const decided = open.filter((link) => isDecided(link, before));
  const undecided = new Set(decided.flatMap((link) => madeFor(link, answer)));
  const kept = answer.checks.filter((made) => !undecided.has(made));
  return { ...answer, checks: [...kept, ...decided.flatMap((link) => madeFor(link, before))] };
}

function linksIn(parsed: ProgramAt["parsed"]): readonly CheckEvidence[] {
  const controls = usableOf(parsed)?.controls ?? [];
  return controls.flatMap(({ evidence }) => evidence.filter((link): link is CheckEvidence => link.kind === "check"));
}

function commitOf({ id, isCommit }: Revision): string | null {
  return isCommit ? id : null;
}
