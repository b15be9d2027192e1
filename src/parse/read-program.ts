import type { z } from "zod";
import type { Catalogue } from "../model/catalogue.ts";
import type { Problem } from "../model/problem.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { parseCatalogue } from "./catalogue/catalogue.ts";
import { controlsIn, type PlacedControl } from "./controls.ts";
import { type Diagnostics, eachOnce, type Named } from "./diagnostics.ts";
import { isFile, type ProgramFiles, start } from "./program-files.ts";
import { validate } from "./validate.ts";
import { writtenControlFile } from "./written/written-control.ts";
import { type WrittenProgram, writtenProgram } from "./written/written-program.ts";
import { type WrittenRisks, type WrittenWaivers, writtenRisks, writtenWaivers } from "./written/written-registers.ts";
import { decode } from "./yaml/decode.ts";
import { readYaml, type YamlFile } from "./yaml/yaml.ts";

/** A file that was read, and what is usable of it. */
export interface Written<T> {
  readonly value: T;
  readonly file: YamlFile;
  /** Its keys in or under which something is wrong; `all`: what stands where is not sure. */
  readonly faulty: readonly string[] | "all";
}

interface PlacedCatalogue extends Named {
  readonly catalogue: Catalogue;
}

/** The native files of a program, each held to its schema; null: not there, or nothing of it usable. */
export interface WrittenFiles {
  readonly program: Written<WrittenProgram> | null;
  readonly risks: Written<WrittenRisks> | null;
  readonly waivers: Written<WrittenWaivers> | null;
  readonly controls: readonly PlacedControl[];
  /** The program's own, each id once. */
  readonly catalogues: readonly PlacedCatalogue[];
}

export function readProgram(snapshot: Snapshot, files: ProgramFiles, tell: Diagnostics): WrittenFiles {
  const controls = files.controls.flatMap((path) => {
    const read = readFile(writtenControlFile, snapshot, path, tell);
    return read === null ? [] : controlsIn(read.value, read.file);
  });
  eachOnce("control", controls, tell);
  return {
    program: readFile(writtenProgram, snapshot, files.program, tell),
    risks: readFile(writtenRisks, snapshot, files.risks, tell),
    waivers: readFile(writtenWaivers, snapshot, files.waivers, tell),
    controls,
    catalogues: ownCatalogues(snapshot, files.criteria, tell),
  };
}

export function readFile<S extends z.ZodType>(
  schema: S,
  snapshot: Snapshot,
  path: string | null,
  tell: Diagnostics,
): Written<z.output<S>> | null {
  const bytes = path === null ? null : bytesOf(snapshot, path, tell);
  if (path === null || bytes === null) return null;
  const { written, problems } = heldTo(schema, bytes, path);
  tell.problems.push(...problems);
  return written;
}

/** A file held to a schema, and what is wrong with it. */
interface Held<T> {
  readonly schema: z.ZodType;
  readonly path: string;
  readonly written: Written<T> | null;
  readonly problems: readonly Problem[];
}

/** Most files of head are base's, byte for byte and as one array: what was made of the one serves the other. */
const known = new WeakMap<Uint8Array, Held<unknown>>();

function heldTo<S extends z.ZodType>(schema: S, bytes: Uint8Array, path: string): Held<z.output<S>> {
  const before = known.get(bytes);
  if (before?.schema === schema && before.path === path) return before as Held<z.output<S>>;
  const { file, problems } = readYaml(bytes, path);
  const valid = file === null ? { value: null, problems: [], faulty: [] } : validate(schema, file);
  const faulty = problems.length > 0 ? "all" : valid.faulty;
  const written = file === null || valid.value === null ? null : { value: valid.value, file, faulty };
  const held = { schema, path, written, problems: [...problems, ...valid.problems] };
  known.set(bytes, held);
  return held;
}

/** A link is told of where the files are judged; a file that is listed and was not read is for whoever reads to explain. */
function bytesOf(snapshot: Snapshot, path: string, tell: Diagnostics): Uint8Array | null {
  const bytes = snapshot.contents.get(path);
  if (bytes !== undefined) return bytes;
  if (isFile(snapshot.files.get(path))) tell.error("missing-file", start(path), `${path} could not be read`);
  return null;
}

function ownCatalogues(snapshot: Snapshot, paths: readonly string[], tell: Diagnostics): readonly PlacedCatalogue[] {
  const read = paths.flatMap((path) => {
    const bytes = bytesOf(snapshot, path, tell);
    if (bytes === null) return [];
    const { placed, problems } = catalogueIn(bytes, path);
    tell.problems.push(...problems);
    return placed === null ? [] : [placed];
  });
  return eachOnce("framework", read, tell);
}

/** A catalogue's file, and what is wrong with it. */
interface HeldCatalogue {
  readonly path: string;
  readonly placed: PlacedCatalogue | null;
  readonly problems: readonly Problem[];
}

/** As `known`: a catalogue is long, and seldom what a change edits. */
const knownCatalogues = new WeakMap<Uint8Array, HeldCatalogue>();

function catalogueIn(bytes: Uint8Array, path: string): HeldCatalogue {
  const before = knownCatalogues.get(bytes);
  if (before?.path === path) return before;
  const { text, problems } = decode(bytes, path);
  const parsed = text === null ? null : parseCatalogue(text, path);
  const placed =
    parsed?.catalogue == null ? null : { id: parsed.catalogue.id, catalogue: parsed.catalogue, place: parsed.place };
  const held = { path, placed, problems: [...problems, ...(parsed?.problems ?? [])] };
  knownCatalogues.set(bytes, held);
  return held;
}
