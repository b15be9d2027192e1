import type { Reading, ReportOutcome } from "../../files/reports/report-reading.ts";
import { scanReportOf } from "../../files/reports/sarif.ts";
import { testReportOf } from "../../files/reports/test-report.ts";
import type { Today } from "../../model/assessment.ts";
import type { ReportEvidence } from "../../model/evidence.ts";
import { type Phrase, path as pathOf, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { pointAt } from "../fixes/edit.ts";
import { matchesNothing, missing, misspelled } from "../fixes/missing.ts";
import { type EvidenceContext, flawed, type Judged, ok, together, unproven } from "../flaw.ts";
import { manyFilesOf, noneRead, toJudge, tooMany } from "../targets.ts";
import { deadEndOf, plainPath, whereabouts } from "../whereabouts.ts";
import { judgeAttestation } from "./attestation.ts";
import { behind } from "./behind-link.ts";
import { readings, reportsOf } from "./reports-in.ts";
import { saidOfScan } from "./scan-report.ts";
import { saidOfTests } from "./test-report.ts";

/** Judges a link to what a tool reported: tests that passed, a scan with nothing open, recent enough. */
export function judgeReport(link: ReportEvidence, scene: EvidenceContext): Judged {
  const many = manyFilesOf(link, scene.snapshot);
  if (many !== null) {
    if (!link.isGlob)
      return flawed("evidence-anchor", sentence`${pathOf(plainPath(link.path))} is a directory, not a report`);
    if (many.total === 0) return matchesNothing(link, scene);
    const paths = toJudge(many, scene.snapshot);
    if (many.isCut) return unproven(tooMany(many));
    if (paths.length === 0) return unproven(noneRead(many));
    return judgeFiles(link, paths, scene);
  }
  const path = plainPath(link.path);
  const where = whereabouts(path, scene.snapshot.files);
  switch (where.is) {
    case "missing":
      return missing(link, scene);
    case "misspelled":
      return misspelled(link, where.spelling, scene);
    case "symlink":
    case "submodule": {
      const end = deadEndOf(where, path, scene.snapshot);
      return end === null ? judgeFiles(link, [path], scene) : behind(end, link);
    }
    default:
      return judgeFiles(link, [path], scene);
  }
}

function judgeFiles(link: ReportEvidence, paths: readonly string[], scene: EvidenceContext): Judged {
  const name = pathOf(paths.length === 1 ? (paths[0] ?? link.path) : link.path);
  const asked = { link, paths, name, scene };
  return link.kind === "test"
    ? judgeReadings(readings(testReportOf, paths, scene.snapshot), (all) => saidOfTests(link.test, all, name), asked)
    : judgeReadings(readings(scanReportOf, paths, scene.snapshot), (all) => saidOfScan(link, all, name), asked);
}

interface AskedOfReports {
  readonly link: ReportEvidence;
  readonly paths: readonly string[];
  /** What the reports are called. */
  readonly name: Phrase;
  readonly scene: EvidenceContext;
}

function judgeReadings<Report extends { readonly ranOn: string | null }>(
  read: readonly Reading<Report>[],
  saidOf: (reports: readonly Report[]) => ReportOutcome,
  { link, paths, name, scene }: AskedOfReports,
): Judged {
  const at = read.findIndex(({ is }) => is !== "report");
  const odd = read[at];
  if (odd !== undefined && odd.is !== "report") {
    const why = sentence`${pathOf(paths[at] ?? "")} ${words(odd.why)}`;
    return odd.is === "unsure" ? unproven(why) : flawed("evidence-anchor", why, { explainedBy: paths });
  }
  const reports = reportsOf(read);
  const days = reports.map(({ ranOn }) => ranOn);
  return together([
    judgedAs(saidOf(reports), link, paths, scene),
    judgeAge(link, days, name, scene.today),
    judgeAttestation(link, scene),
  ]);
}

/** Names that occur several times are told apart by their number, so that one more of them is one more part. */
function counted(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function judgedAs(
  said: ReportOutcome,
  link: ReportEvidence,
  explainedBy: readonly string[],
  scene: EvidenceContext,
): Judged {
  switch (said.is) {
    case "good":
      return ok;
    case "unsure":
      return unproven(said.why);
    case "bad":
      return flawed("evidence-failing", said.why, { explainedBy, parts: counted(said.parts) });
    case "absent": {
      if (said.nearest === null) return flawed("evidence-anchor", said.why, { explainedBy });
      const { name, sure } = said.nearest;
      const fix = sure ? pointAt(`${link.path}#${name}`, { link, find: link.text }, scene) : null;
      const meant = link.kind === "test" ? { ...link, test: name } : { ...link, rule: name };
      return flawed("evidence-anchor", said.why, { explainedBy, fix, meant });
    }
  }
}

/** By the report's own word of when it ran; the oldest of several counts. */
function judgeAge(link: ReportEvidence, days: readonly (string | null)[], name: Phrase, today: Today): Judged {
  if (link.maxAgeDays === null) return ok;
  const [oldest] = days.flatMap((day) => day ?? []).sort();
  const age = oldest === undefined ? Number.NaN : (Date.parse(today) - Date.parse(oldest)) / 86_400_000;
  if (days.includes(null) || Number.isNaN(age)) return unproven(sentence`${name} does not say when it ran`);
  // A machine's clock may be a time zone ahead.
  if (age < -1) return unproven(sentence`${name} says that it ran on ${words(oldest ?? "")}, which is in the future`);
  if (age <= link.maxAgeDays) return ok;
  const [was, allowed] = [age, link.maxAgeDays].map((days) => words(count(days, "day")));
  const message = sentence`${name} is from ${words(oldest ?? "")}, ${was ?? []} ago; the link allows ${allowed ?? []}`;
  return flawed("evidence-expired", message);
}
