import { dueOf } from "./assess/due.ts";
import { compare } from "./compare/compare.ts";
import type { Fetched, FetchedSide, JudgeSettings } from "./compare/fetched.ts";
import { nothingAsked, type Today } from "./model/assessment.ts";
import { hasProgram } from "./model/program-file.ts";
import type { Report } from "./model/report.ts";
import type { Revision } from "./model/snapshot.ts";
import { hasNoProgram } from "./parse/any-program.ts";
import { buildReport } from "./report.ts";

/** Assesses both sides, compares them, and says what it comes to. Pure: the same input, the same report. */
export function judge(fetched: Fetched): Report {
  const report = judgedToday(fetched);
  if (report.comparison !== "posture" || report.verdict.is === "error") return report;
  const judgedOn = (today: Today) => (today === fetched.today ? report : judgedToday({ ...fetched, today }));
  return { ...report, ...dueOf(judgedOn, fetched.today) };
}

function judgedToday(fetched: Fetched): Report {
  return buildReport(compare(fetched, kindOf(fetched)));
}

/** The report of a run that could not read what it needed. */
export function unread(asked: JudgeSettings, why: string): Report {
  const nothing = (revision: Revision): FetchedSide => ({
    snapshot: { revision, files: new Map(), contents: new Map() },
    parsed: { program: null, absent: false, problems: [] },
  });
  return judge({
    ...asked,
    base: nothing(asked.revisions.base),
    head: nothing(asked.revisions.head),
    change: { files: [], incomplete: why },
    probes: nothingAsked,
    mechanisms: [],
  });
}

function kindOf(fetched: Fetched): Report["comparison"] {
  const { kind, base, programPath } = fetched;
  if (hasNoProgram(fetched)) return "none";
  if (kind === "posture") return "posture";
  if (base.parsed.program !== null) return "compared";
  return hasProgram(base, programPath) ? "repaired" : "adopted";
}
