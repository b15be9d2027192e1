import { describeError } from "../adapters/github/client/errors.ts";
import { openPullsAt } from "../adapters/github/pulls/pulls-with.ts";
import type { Unverifiable } from "../model/assessment.ts";
import type { Report } from "../model/report.ts";
import { code, type Sentence, sentence, words } from "../model/sentence.ts";
import { evaluate, unreadReport } from "./evaluate.ts";
import type { Evaluator } from "./evaluator.ts";
import type { PullRequestEvent } from "./event.ts";
import { pullEvaluation } from "./pull-request.ts";
import { openThroughApi } from "./through-api.ts";

/** Another open pull request at the same commit, which shares its checks, and what it comes to. */
export interface Twin {
  readonly number: number;
  readonly baseBranch: string;
  readonly verdict: Report["verdict"]["is"];
}

/** The other pull requests at a commit; `untold`: why it is not known of all; `isCut`: there may be more than GitHub lists at once. */
export interface Twins {
  readonly judged: readonly Twin[];
  readonly untold: string | null;
  readonly isCut: boolean;
}

/** Each is evaluated in full. */
const mostJudged = 5;

/** The commit whose check is shared. */
export interface SharedCommit extends Pick<PullRequestEvent, "owner" | "repo" | "head" | "headBranch"> {
  /** The pull request that is judged itself, and the branch that it went into when its run began; null: a branch is judged, as it stands. */
  readonly judged: Pick<PullRequestEvent, "number" | "baseBranch"> | null;
}

/**
 * Evaluates the other open pull requests at a commit: a check belongs to a commit, and its newest conclusion counts for all of them. One that
 * goes into another branch by now is another one: a run of before can be run again.
 */
export async function judgeTwins(evaluator: Evaluator, event: SharedCommit): Promise<Twins> {
  const { client, tells } = evaluator;
  // What is remarked on the others is not this one's, and nothing is waited for.
  const quiet = { notice: tells.debug, warning: tells.debug, log: tells.debug, debug: tells.debug };
  const aside = { ...evaluator, tells: quiet, checks: { waitSeconds: 0, own: null } };
  if (client === null) return { judged: [], untold: null, isCut: false };
  try {
    const { pulls, isCut } = await openPullsAt(client, event, { commit: event.head, branch: event.headBranch });
    const others = pulls.filter(
      ({ number, baseBranch }) => number !== event.judged?.number || baseBranch !== event.judged.baseBranch,
    );
    const judged: Twin[] = [];
    for (const { number, baseBranch, ...other } of others.slice(0, mostJudged)) {
      const { owner, repo } = event;
      const twin = { kind: "pull-request", owner, repo, number, baseBranch, ...other } as const;
      const verdict = await verdictOf(aside, twin).catch((error: unknown) => {
        tells.debug(`#${number} could not be evaluated: ${describeError(error)}`);
        return "error" as const;
      });
      judged.push({ number, baseBranch, verdict });
    }
    const [next] = others.slice(mostJudged);
    const untold = next !== undefined || isCut ? `only ${judged.length} of them were evaluated` : null;
    // One that was not evaluated may be one that fails.
    if (next !== undefined) judged.push({ number: next.number, baseBranch: next.baseBranch, verdict: "error" });
    return { judged, untold, isCut };
  } catch (error) {
    return { judged: [], untold: describeError(error), isCut: false };
  }
}

async function verdictOf(evaluator: Evaluator, twin: PullRequestEvent): Promise<Twin["verdict"]> {
  const compare = { kind: "pull", number: twin.number, head: twin.head } as const;
  const evaluation = pullEvaluation(evaluator, twin, () => openThroughApi(evaluator, twin, compare, { why: null }));
  const evaluated = await evaluate(evaluator, evaluation);
  switch (evaluated.is) {
    case "report":
      return evaluated.report.verdict.is;
    case "superseded":
      return "none";
    case "unsettled":
    case "put-off":
      return (await unreadReport(evaluator, evaluation, evaluated.because)).verdict.is;
  }
}

/** What a report says of them. */
export function remarksOn({ judged, untold }: Twins, commit: string): readonly Unverifiable[] {
  const at = code(commit.slice(0, 7));
  const shared = sentence`a check belongs to a commit, so its newest conclusion counts for all pull requests at ${at}; a merge queue evaluates each by itself`;
  const of = (what: Sentence, why: Sentence): Unverifiable => ({ what, why, control: null, place: null });
  return [
    ...judged.map(({ number, baseBranch, verdict }) =>
      of(sentence`${code(`#${number}`)} into ${code(baseBranch)} is at the same commit and ${ends[verdict]}`, shared),
    ),
    ...(untold === null
      ? []
      : [of(sentence`whether other pull requests are at ${at} and what they come to`, words(untold))]),
  ];
}

const ends: Readonly<Record<Twin["verdict"], Sentence>> = {
  pass: words("passes"),
  warn: words("passes"),
  none: words("has nothing to evaluate"),
  fail: words("fails"),
  error: words("could not be evaluated"),
};

/** The worst of them, which the check of all of them says. */
export function worstTwin({ judged }: Twins): Twin | null {
  return judged.find(({ verdict }) => verdict === "fail") ?? judged.find(({ verdict }) => verdict === "error") ?? null;
}
