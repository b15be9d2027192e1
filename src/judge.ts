import { dueOf } from "./assess/due.ts";
import type { Judges } from "./compare/both-sides.ts";
import { concluded } from "./compare/concluded.ts";
import { foundOn } from "./compare/found.ts";
import { comparable } from "./compare/sides/comparable.ts";
import type { Fetched, FetchedSide, JudgeSettings } from "./compare/sides/fetched.ts";
import { standings } from "./compare/standing.ts";
import { nothingAsked, type Today } from "./model/assessment.ts";
import type { Report } from "./model/report.ts";
import type { Revision } from "./model/snapshot.ts";
import { buildReport } from "./report.ts";

/** Assesses both sides, compares them, and says what it comes to. Pure: the same input, the same report, whatever of head is judged again. */
export function judge(fetched: Fetched, judges: Judges = "what differs"): Report {
  const report = judgedToday(fetched, judges);
  if (report.comparison !== "posture" || report.verdict.is === "error") return report;
  const judgedOn = (today: Today) => (today === fetched.today ? report : judgedToday({ ...fetched, today }, judges));
  return { ...report, ...dueOf(judgedOn, fetched.today) };
}

/** Two sides, what is found on each, what stands where between them, what blocks, and what is reported: each step once. */
function judgedToday(fetched: Fetched, judges: Judges): Report {
  const sides = foundOn(comparable(fetched), judges);
  const stood = standings(sides);
  const conclusion = concluded(sides, stood);
  return buildReport(sides, conclusion);
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
