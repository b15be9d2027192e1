import { actionsApp, type ChecksAnswer, type MadeCheck } from "../../model/checks.ts";
import type { CheckEvidence } from "../../model/evidence.ts";
import { code, path as pathOf, type Sentence, sentence, words } from "../../model/sentence.ts";
import { advice } from "../fixes/edit.ts";
import { type EvidenceContext, flawed, type Judged, ok, unproven, unverifiable } from "../flaw.ts";
import { plainPath } from "../whereabouts.ts";
import { jobOfCheck, jobsOf } from "./check-workflow.ts";
import { madeFor, worstOf } from "./made-checks.ts";
import { waitsForThis } from "./own-job.ts";
import { judgeWorkflow } from "./workflow-link.ts";

/** Judges a link to a check: by its workflow as the commit has it, then by what GitHub says of the check. Only success proves. */
export function judgeCheck(link: CheckEvidence, scene: EvidenceContext): Judged {
  const inWorkflow = judgeItsWorkflow(link, scene);
  return inWorkflow.flaws.length + inWorkflow.doubts.length > 0 ? inWorkflow : judgeMade(link, scene);
}

function judgeItsWorkflow(link: CheckEvidence, scene: EvidenceContext): Judged {
  const workflow = jobOfCheck(link, scene.snapshot);
  if (workflow === null) return ok;
  const judged = judgeWorkflow(workflow, scene);
  if (judged.flaws.length > 0 || jobsOf(link, scene.snapshot)?.length !== 0) return judged;
  const path = plainPath(workflow.path);
  const message = sentence`${pathOf(path)} has no job that makes a check ${code(link.name)}`;
  return flawed("evidence-anchor", message, { explainedBy: [path] });
}

function judgeMade(link: CheckEvidence, scene: EvidenceContext): Judged {
  const { snapshot, probes } = scene;
  if (waitsForThis(link, probes.checks.own, snapshot)) {
    // What waited for nothing at base must not be let off by being made to wait.
    const { before } = scene;
    const isNew = before != null && !waitsForThis(link, probes.checks.own, before.snapshot);
    const why = sentence`the check ${code(link.name)} is this very run, or waits for it`;
    return isNew ? unproven(why) : unverifiable(why);
  }
  const answer = probes.checks.of.get(snapshot.revision.id);
  if (answer === undefined) return notAsked;
  if (answer.is === "unverifiable") return unverifiable(words(answer.because));
  return judgeTold(link, answer, scene);
}

/** Of those that nobody was asked about one note tells. */
const notAsked: Judged = {
  flaws: [],
  doubts: [{ is: "unverifiable", why: words("GitHub was not asked"), isInner: false, isGrouped: true }],
};

function judgeTold(link: CheckEvidence, answer: ChecksAnswer & { is: "told" }, scene: EvidenceContext): Judged {
  const made = madeFor(link, answer);
  const worst = worstOf(made);
  const at = code(answer.commit.slice(0, 7));
  const again = sentence`then run this check again`;
  if (worst === null)
    return unproven(
      sentence`no check ${code(link.name)}${madeBy(link)} was run at ${at}`,
      sentence`have ${code(link.name)} run on the pull request's last commit, ${again}`,
    );
  if (worst.state === "failed") {
    const fix = advice(sentence`make the check ${code(link.name)} pass`, link.place, scene);
    return flawed("evidence-failing", sentence`the check ${code(link.name)} ended with ${code(worst.word)} at ${at}`, {
      fix,
    });
  }
  if (answer.isCut) return unproven(sentence`GitHub lists only some of the checks at ${at}`);
  if (worst.state !== "success")
    return unproven(sentence`the check ${code(link.name)} ${said(worst)} at ${at}`, sentence`${step(worst)}, ${again}`);
  const makers = new Set(made.map(({ is, maker }) => `${is} ${maker}`));
  return makers.size > new Set(made.map(({ is }) => is)).size && link.app !== null
    ? unproven(sentence`several Apps called ${code(link.app)} made the check ${code(link.name)} at ${at}`)
    : ok;
}

function madeBy({ app, workflow }: CheckEvidence): Sentence {
  if (workflow !== null) return sentence` of ${pathOf(plainPath(workflow))}`;
  return app === null ? sentence` (of any App but ${code(actionsApp)})` : sentence` by ${code(app)}`;
}

function said({ state, word }: MadeCheck): Sentence {
  return state === "pending" ? sentence`has not ended (${code(word)})` : sentence`ended with ${code(word)}`;
}

/** What to do about a check that neither succeeded nor failed. To run again what was skipped skips it again. */
function step({ name, state, word }: MadeCheck): Sentence {
  if (state === "pending") return sentence`wait until ${code(name)} has ended`;
  if (word === "action_required") return sentence`do what ${code(name)} asks for`;
  if (word === "skipped" || word === "neutral") return sentence`make ${code(name)} run on this change and succeed`;
  return sentence`run ${code(name)} again`;
}
