import { memoryRepository } from "../../src/adapters/memory.ts";
import { affectedControls } from "../../src/assess/affected.ts";
import { assess } from "../../src/assess/assess.ts";
import type { Assessed } from "../../src/assess/assessed.ts";
import { type Comparison, compare } from "../../src/assess/compare.ts";
import { mapChange } from "../../src/assess/mapping.ts";
import { unusable } from "../../src/assess/unusable.ts";
import type { OwnerStatus, Probes } from "../../src/model/assessment.ts";
import type { Side } from "../../src/model/place.ts";
import type { Report } from "../../src/model/report.ts";
import { type ParsedProgram, parseProgram } from "../../src/parse/program.ts";
import { buildReport } from "../../src/report.ts";
import { catalogue, houseRules, programPath } from "./program.ts";
import { snapshotOf } from "./snapshot-of.ts";

export type Files = Readonly<Record<string, string>>;

/** Everything a change is judged from, as a test writes it down. */
export interface WrittenChange {
  readonly base: Files;
  readonly head: Files;
  readonly today: string;
  /** Owners that are known not to exist, and URLs that do not answer, with why. */
  readonly invalid?: Readonly<Record<string, string>>;
  readonly gone?: Readonly<Record<string, string>>;
  readonly approvers?: readonly string[];
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly incomplete?: string | null;
}

export interface JudgedChange {
  readonly base: Assessed | null;
  readonly head: Assessed | null;
  readonly comparison: Comparison;
  readonly report: Report;
}

/** Parses, assesses and compares two sets of files: the road of `run.ts`, without its ports. */
export async function judge(written: WrittenChange): Promise<JudgedChange> {
  const probes = probesOf(written);
  const { files } = await memoryRepository(written).change();
  const change = { files, incomplete: written.incomplete ?? null };
  const [was, is] = [sideOf(written, "base", probes), sideOf(written, "head", probes)];
  const [base, head] = [was.assessed, is.assessed];
  const affected = affectedControls({ files, base, head });
  const programs = [base, head].flatMap((side) => side?.program ?? []);
  const mapped = mapChange({ files, affected, programs });
  const kind: Report["comparison"] = base !== null ? "compared" : was.parsed.absent ? "adopted" : "repaired";
  const comparison = compare({
    comparison: kind,
    base,
    head,
    change,
    affected,
    unmapped: mapped.findings,
    unusable: unusable({
      programPath,
      problems: is.parsed.problems,
      isGone: is.parsed.absent && !was.parsed.absent,
      incomplete: change.incomplete,
    }),
    approvals: {
      approvers: written.approvers ?? [],
      teamMembers: new Map(Object.entries(written.teams ?? {})),
    },
    owners: probes.owners,
    today: written.today,
  });
  const report = buildReport({
    program: { name: head?.program.name ?? "", path: programPath },
    revisions: { base: was.snapshot.revision, head: is.snapshot.revision },
    today: written.today,
    kind,
    base,
    head,
    comparison,
    change,
    affected,
    mapping: mapped.mapping,
    problems: is.parsed.problems,
  });
  return { base, head, comparison, report };
}

function sideOf(written: WrittenChange, side: Side, probes: Probes) {
  const snapshot = snapshotOf(written[side]);
  const parsed: ParsedProgram = parseProgram(snapshot, programPath, shipped, ids);
  const { program } = parsed;
  if (program === null) return { snapshot, parsed, assessed: null };
  const assessment = assess({ program, snapshot, side, probes, today: written.today });
  return { snapshot, parsed, assessed: { program, snapshot, assessment } };
}

const catalogues = [catalogue, houseRules];
const ids = catalogues.map(({ id }) => id);

function shipped(id: string) {
  return catalogues.find((known) => known.id === id) ?? null;
}

function probesOf({ invalid = {}, gone = {} }: WrittenChange): Probes {
  const owners = Object.entries(invalid).map(([name, because]): [string, OwnerStatus] => [
    name.toLowerCase(),
    { is: "invalid", because },
  ]);
  const links = Object.entries(gone).map(([url, because]) => [url, { is: "gone", because }] as const);
  return { owners: new Map(owners), links: new Map(links) };
}
