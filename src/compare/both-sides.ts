import { affectedControls } from "../assess/affected.ts";
import { mapChange } from "../assess/mapping.ts";
import { type Waived, waivedToday } from "../assess/waivers.ts";
import type { Probes } from "../model/assessment.ts";
import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import type { AffectedControl, Mapping } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type ProgramApproval, programApproval } from "./approvals/program-approval.ts";
import { type Terms, termsOf } from "./approvals/terms.ts";
import { type AssessedSides, assessSides, type Judges } from "./assess-sides.ts";
import type { Comparable } from "./sides/comparison-of.ts";
import type { ApprovedCommit } from "./sides/fetched.ts";
import { type NewWarning, newWarnings } from "./sides/new-warnings.ts";
import { otherPrograms } from "./sides/other-programs.ts";
import type { Approvals } from "./sides/reviews.ts";
import { unknownBase } from "./sides/unknown-base.ts";
import { unreadSources } from "./sides/unread-sources.ts";
import { problemsAtHead, unusable } from "./sides/unusable.ts";

/** Both sides of a change: the programs on their files, what is found on each, and by whose terms it is judged. */
export interface BothSides
  extends AssessedSides,
    Pick<Comparable, "programPath" | "revisions" | "today" | "change" | "mechanisms" | "comparison" | "moved"> {
  /** By whose terms it is judged: those of the base branch's tip. */
  readonly terms: Terms;
  /** What the terms' waivers accept today. */
  readonly waived: Waived;
  readonly affected: readonly AffectedControl[];
  readonly mapping: Mapping;
  /** Findings about the change itself: `unmapped-change`. */
  readonly unmapped: readonly Finding[];
  /** What could not be evaluated: `program-invalid`, `incomplete-input`. */
  readonly unusable: readonly Finding[];
  /** The warnings of head's program files that base's do not have. */
  readonly warnings: readonly NewWarning[];
  /** Of head's program files. */
  readonly problems: readonly Problem[];
  readonly approvals: Approvals;
  readonly programApproval: ProgramApproval;
  readonly owners: Probes["owners"];
  /** The commits that were approved earlier, where such approvals may stand. */
  readonly approved: readonly ApprovedCommit[];
  /** The files of the base branch's tip. */
  readonly tipFiles: Snapshot["files"];
}

/** Assesses each side of what was fetched. */
export function bothSides(fetched: Comparable, judges: Judges): BothSides {
  const { programPath, revisions, today, change, mechanisms, comparison, moved, probes } = fetched;
  const sides = assessSides(fetched, judges);
  const affected = affectedControls({ files: change.files, base: sides.base, head: sides.head });
  const programs = [sides.base, sides.head].flatMap((side) => side?.program ?? []);
  const { mapping, findings: unmapped } = mapChange({ files: change.files, affected, programs });
  const unread = unreadSources(fetched.baseProgram, fetched.head.parsed.program);
  const unknown = comparison === "posture" ? null : unknownBase(fetched);
  const terms = termsOf((fetched.tip ?? fetched.base).parsed);
  const waived = waivedToday(terms.waivers, today, terms.policy);
  const { members, memberships, administrators, owners } = probes;
  const approvals = { ...fetched.approvals, teamMembers: members, memberships, administrators };
  const problems = problemsAtHead(fetched);
  const others = comparison === "posture" ? [] : otherPrograms(fetched);
  const told = [...unusable({ fetched, problems, unknown }), ...others];
  return {
    ...{ programPath, revisions, today, change, mechanisms, comparison, moved, ...sides },
    ...{ affected, mapping, unmapped, problems, terms, waived, approvals, owners },
    approved: fetched.approved ?? [],
    tipFiles: (fetched.tip ?? fetched.base).snapshot.files,
    unusable: [...told, ...unread],
    warnings: newWarnings(fetched),
    programApproval: programApproval({ terms, approvals, owners }),
  };
}
