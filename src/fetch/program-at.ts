import { shippedCloudDefaults } from "../criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../criteria/shipped.ts";
import { wantedForAssessment } from "../evidence/wanted.ts";
import type { Program } from "../model/program.ts";
import type { Revision, Snapshot } from "../model/snapshot.ts";
import { type ParsedProgram, parseProgram, wantedForProgram } from "../parse/program.ts";
import type { Repository } from "../ports.ts";
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
  const opened = await openSnapshot(repository, revision);
  const snapshot = await readAll(repository, opened, (so) => wantedForProgram(so, programPath));
  return {
    snapshot,
    parsed: parseProgram(snapshot, programPath, shippedCatalogue, shippedCatalogueIds, shippedCloudDefaults),
  };
}

/** As `programAt`, with everything read that an assessment of the program looks at, and one of `other` on the same files. */
export async function readSide(
  repository: Repository,
  revision: Revision,
  programPath: string,
  other: Program | null = null,
): Promise<ProgramAt> {
  const { snapshot, parsed } = await programAt(repository, revision, programPath);
  const programs = parsed.program === null ? [] : [parsed.program, ...(other === null ? [] : [other])];
  const wanted = (so: Snapshot) => [...new Set(programs.flatMap((program) => wantedForAssessment(program, so)))];
  return { parsed, snapshot: await readAll(repository, snapshot, wanted) };
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
