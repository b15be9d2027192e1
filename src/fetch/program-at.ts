import { shippedCloudDefaults } from "../criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../criteria/shipped.ts";
import { provingFiles } from "../evidence/proving-files.ts";
import { isUnread, wantedForAssessment, workflowsToRead } from "../evidence/wanted.ts";
import type { Program } from "../model/program.ts";
import type { Revision, Snapshot } from "../model/snapshot.ts";
import { type ParsedProgram, parseProgram, wantedForProgram } from "../parse/program.ts";
import { type Asked, holdsOf, reading } from "../paths/reading.ts";
import type { Repository, Revisions } from "../ports.ts";
import { openSnapshot, readInto } from "./snapshot.ts";

/** How often a program may lead to further files: program.yml, its folder, its sources, what these list; one to spare. */
const rounds = 5;

/** One revision's program, and the snapshot with all of its files read. */
export interface ProgramAt {
  readonly snapshot: Snapshot;
  readonly parsed: ParsedProgram;
}

/** Reads the program as it stands at one revision: list the files, then read what the program asks for until it asks for nothing more. */
export async function programAt(repository: Repository, revision: Revision, programPath: string): Promise<ProgramAt> {
  return programIn(repository, await openSnapshot(repository, revision), programPath);
}

/** A program with what was read to make it. */
interface Made extends ProgramAt {
  readonly from: { readonly snapshot: Snapshot; readonly asked: Asked };
}

/** `known`: a program of the same path that was made of another snapshot; where this one holds the same of what it was made of, it is the same program. */
async function programIn(
  repository: Repository,
  opened: Snapshot,
  programPath: string,
  known: Made | null = null,
): Promise<Made> {
  const snapshot = await readAll(repository, opened, (so) => wantedForProgram(so, programPath));
  if (known !== null && holdsOf(known.from.asked, known.from.snapshot, snapshot))
    return { snapshot, parsed: known.parsed, from: known.from };
  const noted = reading(snapshot);
  const from = { snapshot, asked: noted.asked };
  const parsed = parseProgram(noted.snapshot, programPath, shippedCatalogue, shippedCatalogueIds, shippedCloudDefaults);
  return { snapshot, parsed, from };
}

/**
 * Both sides with everything read that an assessment of their programs looks at; base's program is assessed on head's files too. What
 * differs between the sides is read before any bound is spent, and at head what proves base's links: no file added beside them puts
 * them out of sight.
 */
export async function readBothSides(
  repository: Repository,
  revisions: { readonly base: Revision; readonly head: Revision },
  programPath: string,
): Promise<{ readonly base: ProgramAt; readonly head: ProgramAt }> {
  const [base, opened] = await Promise.all([
    openSnapshot(repository, revisions.base),
    openSnapshot(repository, revisions.head),
  ]);
  const differing = differingPaths(base, opened);
  const was = await readSide(repository, { ...base, first: differing }, programPath, null);
  const program = usableOf(was.parsed);
  const proving = program === null ? [] : provingFiles(program, was.snapshot, differing.size);
  const first = new Set([...proving, ...differing]);
  const head = await readSide(repository, { ...opened, first, before: base.files }, programPath, was);
  // What was wrong at base already is told by head's program where base's own does not validate.
  const isValid = was.parsed.program !== null || head.parsed.program === null;
  return { base: isValid ? was : await judgeable(repository, was, [head.parsed.program]), head };
}

/** The paths whose content is not the same on both sides. */
function differingPaths(base: Snapshot, head: Snapshot): ReadonlySet<string> {
  const differing = new Set<string>();
  let both = 0;
  for (const [path, was] of base.files) {
    const is = head.files.get(path);
    if (is !== undefined) both += 1;
    if (was !== is && (was.id !== is?.id || was.kind !== is.kind)) differing.add(path);
  }
  // Mostly no file was added, and then nothing is left to look at.
  if (both < head.files.size) for (const path of head.files.keys()) if (!base.files.has(path)) differing.add(path);
  return differing;
}

async function readSide(
  repository: Repository,
  opened: Snapshot,
  programPath: string,
  base: Made | null,
): Promise<Made> {
  const read = await programIn(repository, opened, programPath, base);
  const programs = new Set([usableOf(read.parsed), base === null ? null : usableOf(base.parsed)]);
  return judgeable(repository, read, [...programs]);
}

/** What can be used of a program: all of it, or what is left of one that does not validate. */
export function usableOf({ program, salvaged }: ParsedProgram): Program | null {
  return program ?? salvaged?.program ?? null;
}

/** The same with everything read that an assessment of these programs looks at. */
async function judgeable<At extends ProgramAt>(
  repository: Repository,
  at: At,
  by: readonly (Program | null)[],
): Promise<At> {
  const programs = by.flatMap((program) => program ?? []);
  const workflows = (so: Snapshot) => workflowsToRead(so).filter((path) => isUnread(path, so));
  const wanted = (so: Snapshot) => [
    ...new Set([...workflows(so), ...programs.flatMap((program) => wantedForAssessment(program, so))]),
  ];
  return { ...at, snapshot: await readAll(repository, at.snapshot, wanted) };
}

/** The program of the base branch's tip, whose terms count; null: the tip is base itself. */
export async function readTip(
  repository: Repository,
  { base, tip }: Revisions,
  programPath: string,
): Promise<ProgramAt | null> {
  return tip.id === base.id ? null : programAt(repository, tip, programPath);
}

/** Reads until nothing more is wanted. What is wanted again after it was read is not asked for twice. */
export async function readAll(
  repository: Repository,
  snapshot: Snapshot,
  wanted: (snapshot: Snapshot) => readonly string[],
): Promise<Snapshot> {
  let known = snapshot;
  for (let round = 0; round < rounds; round += 1) {
    const paths = wanted(known);
    if (paths.length === 0) break;
    known = await readInto(repository, known, paths);
  }
  return known;
}
