import type { Finding } from "../model/finding.ts";
import { byText } from "../model/order.ts";
import type { Program } from "../model/program.ts";
import type { AffectedControl, Mapping } from "../model/report.ts";
import { path as pathOf, sentence, topic } from "../model/sentence.ts";
import type { ChangedFile } from "../model/snapshot.ts";
import { finding } from "../rules/make-finding.ts";
import { namesOf } from "./affected.ts";
import { isInScope } from "./scope.ts";

export interface MappingInput {
  readonly files: readonly ChangedFile[];
  readonly affected: readonly AffectedControl[];
  /** Base's and head's: head's program says what is in scope; base's too, so that leaving scope is no way out. */
  readonly programs: readonly Program[];
}

export interface MappedChange {
  readonly mapping: Mapping;
  readonly findings: readonly Finding[];
}

/**
 * Which of the changed files that the program's scope takes in map to some control, and a finding for each that does not. A deleted file is
 * counted and no finding: there is nothing left that a control could name.
 */
export function mapChange({ files, affected, programs }: MappingInput): MappedChange {
  const scopes = programs.map(scopeOf);
  const planned = plannedIn(programs);
  const mapping = affected.filter(({ control }) => !planned.has(control));
  const mapped = new Set(mapping.flatMap(({ reasons }) => reasons.map((reason) => reason.file)));
  const inScope = files.filter(
    (file) => file.status !== "unchanged" && namesOf(file).some((path) => scopes.some((takes) => takes(path))),
  );
  // A renamed file is where it is now: that its old name was mapped leaves it to nobody.
  const unmapped = inScope.filter(({ path }) => !mapped.has(path));
  return {
    mapping: {
      inScope: inScope.length,
      mapped: inScope.length - unmapped.length,
      unmapped: unmapped.map((file) => file.path).sort(byText),
    },
    findings: unmapped
      .filter((file) => file.status !== "removed")
      .map((file) =>
        unmappedFinding(
          file,
          scopes.some((takes) => takes(file.path)),
        ),
      ),
  };
}

/** Controls that are planned where they were last written: a plan has no files. */
function plannedIn(programs: readonly Program[]): ReadonlySet<string> {
  const last = new Map(
    programs.flatMap(({ controls }) => controls.map(({ id, implementation }) => [id, implementation])),
  );
  return new Set([...last].flatMap(([id, implementation]) => (implementation === "planned" ? [id] : [])));
}

/** The program's scope, in which its own files and folder are never in question. */
function scopeOf({ scope, files, place }: Program): (path: string) => boolean {
  const isAsked = isInScope(scope);
  const own = new Set(files);
  const folder = place.path.slice(0, place.path.lastIndexOf("/") + 1);
  const isOwn = (path: string) => own.has(path) || (folder !== "" && path.startsWith(folder));
  return (path) => isAsked(path) && !isOwn(path);
}

function unmappedFinding({ path, previous }: ChangedFile, isStillInScope: boolean): Finding {
  const what = isStillInScope
    ? sentence`it is in scope, but no control covers it`
    : sentence`it was in scope as ${pathOf(previous ?? path)}, and no control covers it now`;
  return finding("unmapped-change", [path], {
    message: sentence`${topic([pathOf(path)])}${what}`,
    location: { path, line: 1, column: 1, side: "head" },
    explainedBy: [path],
  });
}
