import type { TestCase } from "../files/reports/tests.ts";
import { select } from "../files/select.ts";
import type { EvidenceLink, PathEvidence, ScanEvidence, TestEvidence } from "../model/evidence.ts";
import { listOf, path as pathOf, quote, sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { EvidenceBefore } from "./before.ts";
import { commentedOut } from "./commented-out.ts";
import { asked, holds, isUsable, tooLong } from "./contains.ts";
import { contradicted } from "./contradicted.ts";
import { emptied } from "./emptied.ts";
import { type EvidenceContext, flawed, type Judged, unproven } from "./flaw.ts";
import type { Sides } from "./follows/sides.ts";
import { madeByOther } from "./kinds/makers.ts";
import { scanReportsIn, testReportsIn } from "./kinds/reports-in.ts";
import { fullName } from "./kinds/test-report.ts";
import { overridden } from "./overridden.ts";
import { saidAgain } from "./said-again.ts";
import { manyFilesOf, pathsToJudge, toJudge } from "./targets.ts";
import { unmade } from "./unmade.ts";
import { weakerValues } from "./weaker-values.ts";
import { plainPath, whereabouts } from "./whereabouts.ts";

/** What a link that base proved still points at, and that shows less than it did: a folder for a file, a file of several without its text, a test skipped, a rule no longer looked for. */
export function lostSinceBase(
  link: EvidenceLink,
  was: EvidenceLink,
  { snapshot, probes }: EvidenceContext,
  before: EvidenceBefore,
): readonly Judged[] {
  if (link.kind === "check" && was.kind === "check") {
    const answerAt = ({ revision }: Snapshot) => probes.checks.of.get(revision.id);
    return madeByOther({ link, made: answerAt(snapshot) }, { link: was, made: answerAt(before.snapshot) });
  }
  if (!("path" in link) || !("path" in was)) return [];
  const both = { base: before.snapshot, head: snapshot, moves: before.moves };
  if (link.kind === "path" && was.kind === "path")
    return [
      ...fileForFolder(link, was, both),
      ...(holdsTheSame(link, was, both) ? [] : textLost(link, was, both)),
      ...contradicted(link, was, snapshot, before),
      ...overridden(link, snapshot, before),
      ...unmade(link, was, snapshot, before),
      ...weakerValues(link, was, snapshot, before),
      ...saidAgain(link, was, snapshot, before),
    ];
  if (link.kind === "test" && was.kind === "test") return skippedSince(link, was, both);
  return link.kind === "scan" && was.kind === "scan" ? droppedRules(link, was, both) : [];
}

/** Whether a link leads to the same bytes as before, so that none of what it asks for now can be lost. */
function holdsTheSame(link: PathEvidence, was: PathEvidence, { base, head }: Sides): boolean {
  const [before, after] = [pathsToJudge(was, base), pathsToJudge(link, head)];
  return (
    before.length === after.length &&
    before.every((path, at) => path === after[at] && base.contents.get(path) === head.contents.get(path))
  );
}

function textLost(link: PathEvidence, was: PathEvidence, both: Sides): readonly Judged[] {
  return [...emptied(link, was, both), ...textOfOne(link, was, both), ...commentedOut(link, was, both)];
}

function fileForFolder(link: PathEvidence, was: PathEvidence, { base, head }: Sides): readonly Judged[] {
  if (link.isGlob || whereabouts(was.path, base.files).is !== "file") return [];
  const path = plainPath(link.path);
  const isFolder = whereabouts(path, head.files).is === "directory" || head.ways?.get(path)?.end.is === "directory";
  if (!isFolder) return [];
  return [
    flawed("evidence-missing", sentence`${pathOf(path)} was a file and is a folder now`, { explainedBy: [path] }),
  ];
}

/** Where every file of several had the text, each is held to it; where only some had it, one of them is enough. */
function textOfOne(link: PathEvidence, was: PathEvidence, { base, head, moves }: Sides): readonly Judged[] {
  const [before, after] = [manyFilesOf(was, base), manyFilesOf(link, head)];
  const { contains } = link;
  if (before === null || after === null || contains === null || before.isCut || !isUsable(contains)) return [];
  const has = (path: string, snapshot: Snapshot) => {
    const selection = select(path, link.fragment, snapshot, false);
    return selection.is === "part" && tooLong(contains, selection.part) === null && holds(contains, selection.part);
  };
  const had = toJudge(before, base);
  if (!had.every((path) => has(path, base))) return [];
  const lost = toJudge(after, head).filter((path) => had.includes(moves.from(path) ?? path) && !has(path, head));
  if (lost.length === 0) return [];
  const names = listOf(lost.slice(0, 3).map((path) => [pathOf(path)]));
  const message = sentence`${names}, of files that all did, no longer ${asked(contains, "plural")}`;
  return [flawed("evidence-content", message, { explainedBy: lost })];
}

/** A report of many tests holds while one of them passes; a test that passed and is skipped now is one fewer. */
function skippedSince(link: TestEvidence, was: TestEvidence, { base, head }: Sides): readonly Judged[] {
  if (link.test !== null || was.test !== null) return [];
  const [before, now] = [testReportsIn(was, base) ?? [], testReportsIn(link, head) ?? []].map((reports) =>
    reports.flatMap(({ cases }) => cases),
  );
  const [passed, passes] = [namesOf(before, "passed"), namesOf(now, "passed")];
  const skipped = [...namesOf(now, "skipped")].filter((name) => passed.has(name) && !passes.has(name));
  if (skipped.length === 0) return [];
  const names = listOf(skipped.slice(0, 3).map((name) => [quote(name)]));
  const message = sentence`${skipped.length} of the tests that passed at base are skipped: ${names}`;
  return [flawed("evidence-failing", message, { explainedBy: [plainPath(link.path)], parts: skipped })];
}

function namesOf(cases: readonly TestCase[] = [], outcome: TestCase["outcome"]): ReadonlySet<string> {
  return new Set(cases.flatMap((one) => (one.outcome === outcome ? [fullName(one)] : [])));
}

/** A scan of every rule that no longer looks for one says nothing of it; nor does one that no longer says what it looks for. */
function droppedRules(link: ScanEvidence, was: ScanEvidence, { base, head }: Sides): readonly Judged[] {
  if (link.rule !== null || was.rule !== null) return [];
  const [before, now] = [scanReportsIn(was, base) ?? [], scanReportsIn(link, head) ?? []];
  if (before.length === 0 || now.length === 0 || !before.every(({ namesAll }) => namesAll)) return [];
  const known = new Set(now.flatMap(({ rules }) => [...rules]));
  const dropped = [...new Set(before.flatMap(({ rules }) => [...rules]))].filter((rule) => !known.has(rule));
  if (dropped.length === 0) return [];
  const names = listOf(dropped.slice(0, 3).map((rule) => [quote(rule)]));
  if (!now.every(({ namesAll }) => namesAll))
    return [unproven(sentence`it no longer lists the rules that it looked for at base, such as ${names}`)];
  const message = sentence`${dropped.length} of the rules that were looked for at base are not any more: ${names}`;
  return [flawed("evidence-failing", message, { explainedBy: [plainPath(link.path)], parts: dropped })];
}
