import { criteriaInScope } from "../assess/criteria.ts";
import { codeownersOf, ownersOf } from "../codeowners/codeowners.ts";
import { evidenceEdits, implementedEdits } from "../edits/evidence-edit.ts";
import { readInto } from "../fetch/snapshot.ts";
import type { CriterionKey } from "../model/catalogue.ts";
import type { EvidenceLink } from "../model/evidence.ts";
import type { Edit } from "../model/files/edit.ts";
import type { Control, Program } from "../model/program.ts";
import type { SuggestedEvidence, SuggestedPlace, Suggestion } from "../model/report/suggestion.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Repository } from "../ports.ts";
import { kindOf } from "../signals/file-kinds.ts";
import { tableOf } from "../signals/lookup.ts";
import { see } from "../signals/see.ts";
import { type NamedBy, suggestionsFrom } from "../signals/suggestions.ts";
import { signals } from "../signals/table.ts";
import { controlText, linkOf } from "./control-text.ts";
import { controlPath } from "./new-control.ts";

const everything = tableOf(signals);

/** What the files of a snapshot suggest; with a program, which controls name them already. Throws `Unreadable`. */
export async function suggest(
  repository: Repository,
  snapshot: Snapshot,
  program: Program | null,
): Promise<readonly Suggestion[]> {
  const own = new Set(program?.files ?? []);
  const paths = [...snapshot.files.keys()].filter((path) => kindOf(path) !== null && !own.has(path));
  const { contents } = await readInto(repository, snapshot, paths);
  const seen = paths.flatMap((path) => {
    const bytes = contents.get(path);
    return bytes === undefined ? [] : (see({ path, bytes }, everything) ?? []);
  });
  return suggestionsFrom(seen, namedByIn(program));
}

function namedByIn(program: Program | null): NamedBy {
  const byPath = new Map<string, { readonly control: string; readonly link: EvidenceLink }[]>();
  for (const { id, evidence } of program?.controls ?? []) {
    for (const link of evidence) {
      const [path = ""] = "path" in link ? link.path.split("#") : [];
      if (path !== "") byPath.set(path, [...(byPath.get(path) ?? []), { control: id, link }]);
    }
  }
  return (place) => {
    const own = (byPath.get(place.path) ?? []).filter(({ link }) => isAbout(link, place));
    return [...new Set(own.map(({ control }) => control))];
  };
}

/** Whether a link to a place's file is about that place: the job, the section or the text that it asks for. */
function isAbout(link: EvidenceLink, { line, shows, evidence }: Parameters<NamedBy>[0]): boolean {
  const [, anchor = null] = evidence.target.split("#");
  if (link.kind === "workflow") return link.job === null || anchor === null || link.job === anchor;
  if (link.kind !== "path") return true;
  const { fragment, contains } = link;
  if (fragment?.kind === "lines" && (line < fragment.from || line > fragment.to)) return false;
  if (fragment?.kind === "heading" && anchor !== null && fragment.slug !== anchor) return false;
  if (contains?.kind !== "text") return true;
  return shows.includes(contains.value) || evidence.contains === contains.value;
}

/** A suggestion that somebody keeps, as evidence of one control. */
export interface Keeping {
  readonly suggestion: Suggestion;
  readonly place: SuggestedPlace;
  /** The id of a control of the program, or of one that is to be made. */
  readonly control: string;
  /** Who is to own a control that is made; null: whoever owns the evidence in CODEOWNERS, else the program's first owner. */
  readonly owner: string | null;
}

/** What it takes to keep a suggestion: edits of a control that is there, or the file of a new one; else why it cannot be kept. */
export type Kept =
  | {
      readonly is: "added";
      readonly control: Control;
      readonly edits: readonly Edit[];
      readonly unmet: readonly CriterionKey[];
    }
  | { readonly is: "made"; readonly path: string; readonly text: string; readonly owner: string }
  | { readonly is: "refused"; readonly why: string };

/** Keeps a suggestion in a program whose files were read. */
export function keep(keeping: Keeping, program: Program, snapshot: Snapshot): Kept {
  const { suggestion, place, control: id } = keeping;
  const control = program.controls.find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (control === undefined) return made(keeping, program, snapshot);
  const { path } = control.place;
  if (control.origin !== "native")
    return { is: "refused", why: `${control.id} is read from ${path}, which is not a file of this program` };
  const text = linkText(place.evidence);
  const isThere = control.evidence.some((link) => link.text === text);
  if (isThere && control.implementation !== "planned")
    return { is: "refused", why: `${control.id} has the evidence link ${text} already` };
  // A plan that has the link already is carried out by saying so.
  const edits = isThere
    ? implementedEdits(control.id, path, snapshot)
    : evidenceEdits(control.id, path, linkOf(place.evidence), snapshot);
  if (edits === null) return { is: "refused", why: `${path} is not written in a way that can be edited` };
  const met = new Set(control.satisfies.map(({ criterion }) => criterion));
  return { is: "added", control, edits, unmet: inScope(suggestion, program).filter((key) => !met.has(key)) };
}

function linkText({ target }: SuggestedEvidence): string {
  return target;
}

/** The suggestion's criteria that the program has in scope. */
function inScope({ criteria }: Suggestion, program: Program): readonly CriterionKey[] {
  const asked = new Set<string>(
    program.frameworks.flatMap((framework) => {
      const catalogue = program.catalogues.get(framework.id);
      return catalogue === undefined
        ? []
        : criteriaInScope(framework, catalogue).map(({ id }) => `${framework.id}/${id}`);
    }),
  );
  return criteria.filter((key) => asked.has(key));
}

function made({ suggestion, place, control, owner }: Keeping, program: Program, snapshot: Snapshot): Kept {
  const self = [...program.actors.values()].find(({ kind }) => kind === "self");
  const criteria = inScope(suggestion, program);
  if (criteria.length === 0)
    return { is: "refused", why: `the program asks for none of ${suggestion.criteria.join(", ")}` };
  const path = controlPath(program, control);
  if (snapshot.files.has(path))
    return { is: "refused", why: `${path} is there already, and holds no control ${control}` };
  const who = owner ?? codeOwner(place.path, snapshot) ?? program.owners[0]?.name ?? "";
  const text = controlText({
    id: control,
    title: capital(suggestion.mechanism),
    status: "implemented",
    actor: self?.id ?? "self",
    owner: who,
    satisfies: criteria,
    paths: [place.evidence.target.split("#")[0] ?? place.path],
    evidence: [linkOf(place.evidence)],
  });
  return { is: "made", path, text, owner: who };
}

function codeOwner(path: string, snapshot: Snapshot): string | null {
  const codeowners = codeownersOf(snapshot);
  return codeowners === null ? null : (ownersOf(codeowners, path)?.owners[0] ?? null);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
