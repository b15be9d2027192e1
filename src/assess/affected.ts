import { codeownersOf, codeownersPaths, ownersOf } from "../codeowners/codeowners.ts";
import { pathsOn } from "../model/files/symlinks.ts";
import { by, byText } from "../model/order.ts";
import type { Location, Side } from "../model/place.ts";
import type { Control, Program } from "../model/program.ts";
import type { AffectedControl, AffectedReason } from "../model/report.ts";
import type { ChangedFile, Snapshot } from "../model/snapshot.ts";
import { controlFiles, controlIndex } from "./control-files.ts";
import { changedKeys } from "./definition.ts";
import { type LinkOfControl, linksOf } from "./link-index.ts";

/** One side of the change: its program, and the files it speaks of. */
interface ProgramOnFiles {
  readonly program: Program;
  readonly snapshot: Snapshot;
}

export interface AffectedInput {
  readonly files: readonly ChangedFile[];
  readonly base: ProgramOnFiles | null;
  readonly head: ProgramOnFiles | null;
}

interface Affects {
  readonly control: string;
  readonly reason: AffectedReason;
}

/** The controls that a change affects, each with every reason: by base's rules and head's, and by both names of a renamed file. */
export function affectedControls({ base, head, files: all }: AffectedInput): readonly AffectedControl[] {
  const files = all.filter(({ status }) => status !== "unchanged");
  const sides = [sideOf(base, "base"), sideOf(head, "head")].flatMap((side) => side ?? []);
  const affects = [
    ...sides.flatMap((side) => files.flatMap((file) => [...byPathRule(file, side), ...byEvidence(file, side)])),
    ...byDefinition({ base, head, files }),
    ...byOwnership({ base, head, files }),
  ];
  return gathered(affects);
}

interface OneSide extends ProgramOnFiles {
  readonly side: Side;
  readonly linksTo: (path: string) => readonly LinkOfControl[];
  /** By a file or a symbolic link, the paths that lead to or through it. */
  readonly namedBy: ReadonlyMap<string, readonly string[]>;
}

function sideOf(side: ProgramOnFiles | null, name: Side): OneSide | null {
  if (side === null) return null;
  return { ...side, side: name, linksTo: linksOf(side.program), namedBy: linksByTarget(side.snapshot) };
}

function linksByTarget({ ways = new Map() }: Snapshot): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const [path, way] of ways) {
    for (const on of pathsOn(way)) named.set(on, [...(named.get(on) ?? []), path]);
  }
  return named;
}

function byPathRule(file: ChangedFile, { program, side }: OneSide): readonly Affects[] {
  return namesOf(file).flatMap((path) =>
    controlIndex(program)
      .match(path)
      .map(({ key, rule }) => affects(key, "path-rule", path, rule.text, { ...rule.place, side })),
  );
}

/** What a symbolic link leads to is evidence where the link is. */
function byEvidence(file: ChangedFile, { linksTo, namedBy, side }: OneSide): readonly Affects[] {
  return namesOf(file).flatMap((path) =>
    [path, ...(namedBy.get(path) ?? [])]
      .flatMap(linksTo)
      .map(({ control, link }) => affects(control, "evidence", path, link.text, { ...link.place, side })),
  );
}

/** A control whose entry says something else than before, or is new, or is gone. Where one side has no program, its file must have changed. */
function byDefinition({ files, base, head }: AffectedInput): readonly Affects[] {
  const [before, after] = [controlsIn(base), controlsIn(head)];
  const changed = base === null || head === null ? new Set(files.flatMap(namesOf)) : null;
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const keys = was === undefined || is === undefined ? null : changedKeys(was, is);
    if (keys?.length === 0) return [];
    const { place } = (is ?? was) as Control;
    if (changed?.has(place.path) === false) return [];
    const at: Location = { ...place, side: is === undefined ? "base" : "head" };
    const found = affects(id, "definition", place.path, place.path, at);
    return [keys === null ? found : { ...found, reason: { ...found.reason, changed: keys } }];
  });
}

function controlsIn(side: ProgramOnFiles | null): ReadonlyMap<string, Control> {
  return new Map((side?.program.controls ?? []).map((control) => [control.id, control]));
}

/** A control whose files CODEOWNERS gives to others than before. */
function byOwnership({ files, base, head }: AffectedInput): readonly Affects[] {
  const changed = files.find((file) => namesOf(file).some((path) => codeownersPaths.includes(path)));
  if (changed === undefined || base === null || head === null) return [];
  const [was, is] = [codeownersOf(base.snapshot), codeownersOf(head.snapshot)];
  const own = controlFiles(head.program, head.snapshot.files).byControl;
  const moves = new Set(
    [...new Set([...own.values()].flat())].filter(
      (path) => base.snapshot.files.has(path) && names(was, path) !== names(is, path),
    ),
  );
  return [...own].flatMap(([id, paths]) => {
    const moved = paths.find((path) => moves.has(path));
    if (moved === undefined) return [];
    const line = is === null ? 1 : (ownersOf(is, moved)?.line ?? 1);
    const at = {
      path: is?.path ?? changed.path,
      line,
      column: 1,
      side: is === null ? ("base" as const) : ("head" as const),
    };
    return [affects(id, "ownership", changed.path, changed.path, at)];
  });
}

function names(codeowners: ReturnType<typeof codeownersOf>, path: string): string {
  const owners = codeowners === null ? [] : (ownersOf(codeowners, path)?.owners ?? []);
  return owners
    .map((owner) => owner.toLowerCase())
    .sort(byText)
    .join(" ");
}

/** Both names of a renamed file; what a copy was made from did not change. */
export function namesOf(file: ChangedFile): readonly string[] {
  return file.previous === null || file.status === "copied" ? [file.path] : [file.previous, file.path];
}

function affects(
  control: string,
  kind: AffectedReason["kind"],
  file: string,
  rule: string,
  at: AffectedReason["at"],
): Affects {
  return { control, reason: { kind, file, rule, at } };
}

const reasonOrder = by<AffectedReason>(
  (reason) => reason.file,
  (reason) => reason.kind,
  (reason) => reason.rule,
  (reason) => (reason.at.side === "head" ? 0 : 1),
  (reason) => reason.at.line,
);

/** Per control its reasons, once each: what base and head both say is told where head says it. */
function gathered(all: readonly Affects[]): readonly AffectedControl[] {
  const byControl = new Map<string, AffectedReason[]>();
  for (const { control, reason } of all) {
    const reasons = byControl.get(control);
    if (reasons === undefined) byControl.set(control, [reason]);
    else reasons.push(reason);
  }
  return [...byControl]
    .sort(by(([control]) => control))
    .map(([control, reasons]) => ({ control, reasons: once(reasons.sort(reasonOrder)) }));
}

function once(reasons: readonly AffectedReason[]): readonly AffectedReason[] {
  const first = new Map<string, AffectedReason>();
  for (const reason of reasons) {
    const said = JSON.stringify([reason.file, reason.kind, reason.rule]);
    if (!first.has(said)) first.set(said, reason);
  }
  return [...first.values()];
}
