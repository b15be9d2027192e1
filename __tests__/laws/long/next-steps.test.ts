import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { StandingFinding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { plainText } from "../../../src/model/sentence.ts";
import { approvedByEach, edited, type Told } from "../../support/carrying-out.ts";
import { filesBelow } from "../../support/files-below.ts";
import { changeOf, findingCases, goodWorld } from "../../support/finding-cases.ts";
import { furtherChanges } from "../../support/further-steps.ts";
import { type Files, reportOf, type WrittenChange } from "../../support/judged-change.ts";
import { programOf } from "../../support/program-edits.ts";
import { ways } from "../../support/worded-steps.ts";

/** A step, or one of those that it leaves the choice of, and what comes of it. */
type CarriedOut = readonly [way: string, change: WrittenChange];

/** What comes of the steps of a finding: of its edits, and of each alternative that its words name. */
function carriedOut(
  found: StandingFinding,
  report: Report,
  change: WrittenChange,
  history: Files,
): readonly CarriedOut[] {
  const { fix } = found;
  if (fix === null) return [];
  const [first = "", ...others] = plainText(fix.text).split(/, or (?!none|a bridge letter)/);
  const asked = asking(found, report, change, history);
  if (fix.edits.length === 0) return [first, ...others].flatMap((words) => worded(words, asked));
  const after = { ...change, head: edited(change.head, fix.edits) };
  const approvers = first.split(" and have that approved by ")[1];
  const edits = approvers === undefined ? [after] : approvedByEach(after, approvers);
  return [...edits.map((one): CarriedOut => ["edits", one]), ...others.flatMap((words) => worded(words, asked))];
}

function asking(found: StandingFinding, report: Report, change: WrittenChange, history: Files): Told {
  const isEvidence = ({ rule }: StandingFinding) => rule.startsWith("evidence-");
  const own = (id: string) => report.findings.filter(({ control, group }) => control === id && isCause(group));
  return {
    found,
    behind: isEvidence(found) ? found : (report.findings.find(isEvidence) ?? found),
    change,
    owner: report.controls.find(({ id }) => id === found.control)?.owner ?? null,
    history,
    programOf: programAt,
    mended: (id) => own(id).flatMap((one) => carriedOut(one, report, change, history).map(([, after]) => after)),
  };
}

const isCause = (group: StandingFinding["group"]) => group === "broken-evidence" || group === "lost-owner";

function programAt(files: WrittenChange["head"]) {
  const program = programOf(files);
  if (program === null) throw new Error("there is no program");
  return program;
}

/** Where the words end with who has to approve what is done, each of them does alone. */
function worded(words: string, asked: Told): readonly CarriedOut[] {
  const [step = "", names] = words.split(" and have that approved by ");
  const known = ways.flatMap(({ says, does }) => {
    const match = step.match(new RegExp(`^(?:${says.source})$`));
    return match === null ? [] : [does(asked, match)];
  });
  if (known.length !== 1) throw new Error(`${known.length} ways are known to carry out "${step}"`);
  const changes = known.flat();
  if (names === undefined) return changes.map((after) => [step, after]);
  return changes.flatMap((after) => approvedByEach(after, names)).map((after): CarriedOut => [words, after]);
}

/** Why a step does not do what it is for; empty where it does. */
function failures(found: StandingFinding, before: Report, after: Report, hidden: ReadonlySet<string>) {
  const known = new Set([...before.findings.map(({ fingerprint }) => fingerprint), ...hidden]);
  const open = after.findings.filter((one) => stands(one) && !isApproved(one, after));
  const news = open.filter((one) => !known.has(one.fingerprint) && !isShown(one, found, open));
  const problems = after.problems.filter(({ severity }) => severity === "error").map(({ message }) => String(message));
  return [
    ...(open.some(({ fingerprint }) => fingerprint === found.fingerprint) ? ["it still stands"] : []),
    ...news.map(({ fingerprint }) => `new: ${fingerprint}`),
    ...(before.verdict.is === "error" ? [] : problems),
  ];
}

const stands = ({ standing }: StandingFinding) => standing === "introduced" || standing === "existing";

/** A change of the program that the policy fails on and that fails nothing was approved. */
function isApproved({ group, blocking }: StandingFinding, { policy }: Report): boolean {
  return group === "program-change" && !blocking && policy.failOn.includes(group);
}

/**
 * What the finding hid: that more people are asked; whom CODEOWNERS gives files to that a path rule matches again, or whose owner is back; of
 * several changes of the program that hide one gap, what the others open once this one is undone.
 */
function isShown(one: StandingFinding, { control, group }: StandingFinding, open: readonly StandingFinding[]): boolean {
  if (one.group === "approval") return true;
  if (one.rule === "owner-not-codeowner")
    return group !== "codeowner-drift" && (control === null || one.control === control);
  const isGap = one.group === "new-gap" || one.group === "point-gap";
  return isGap && group === "program-change" && open.some((other) => other.group === "program-change");
}

/** What would stand without the finding: the waiver that accepts it is for nothing; a change of the program hides what stands without its edits. */
async function hiddenBy({ group, fingerprint }: StandingFinding, change: WrittenChange): Promise<ReadonlySet<string>> {
  const waiver = `waiver-dead:${fingerprint}`;
  if (group !== "program-change") return new Set([waiver]);
  const ofBase = Object.entries(change.base).filter(([path]) => path.startsWith("compliance/"));
  const { findings } = await reportOf({ ...change, head: { ...change.head, ...Object.fromEntries(ofBase) } });
  return new Set([waiver, ...findings.map((one) => one.fingerprint)]);
}

/** The steps of a change that do not do what they are for, and why not. */
async function wrongSteps(change: WrittenChange, history = goodWorld): Promise<readonly string[]> {
  const report = await reportOf(change);
  const wrong: string[] = [];
  for (const found of report.findings.filter(stands)) {
    const hidden = await hiddenBy(found, change);
    for (const [way, after] of carriedOut(found, report, change, history)) {
      const failed = failures(found, report, await reportOf(after), hidden);
      wrong.push(...failed.map((one) => `${found.standing} ${found.fingerprint}: ${way}: ${one}`));
    }
  }
  return wrong;
}

const examples = ["medical-scheduling", "msp"].flatMap((name) =>
  readdirSync(`examples/${name}/pull-requests`).map((change) => [name, change] as const),
);

describe("a step that is offered ends its finding, and nothing new stands", () => {
  test.each(findingCases())("$rule $standing", async ({ change }) => {
    expect(await wrongSteps(change)).toEqual([]);
  });

  test.each(Object.entries(furtherChanges))("%s", async (_, written) => {
    expect(await wrongSteps(changeOf(written))).toEqual([]);
  });

  test.each(examples)("in %s, %s", async (name, change) => {
    const base = filesBelow(`examples/${name}/base`);
    const head = filesBelow(`examples/${name}/pull-requests/${change}`);
    expect(await wrongSteps({ base, head, today: "2026-11-23", criteria: "shipped" }, base)).toEqual([]);
  });
});
