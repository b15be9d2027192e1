import { type ControlToWrite, controlText, linkOf } from "../../../commands/control-text.ts";
import type { Pack, PackControl } from "../../../model/frameworks/pack.ts";
import type { SuggestedPlace, Suggestion } from "../../../model/report/suggestion.ts";
import { type FirstProgram, schemaHome } from "./first-program.ts";
import { programText } from "./program-text.ts";
import { workflowText } from "./workflow-text.ts";

export interface InitPlan {
  /** Path -> text of the files to write, in order. */
  readonly files: ReadonlyMap<string, string>;
  readonly controls: readonly ControlToWrite[];
  readonly programPath: string;
  readonly workflowPath: string;
}

/** Plans a first program: every control in it is planned unless somebody said that it is in place. */
export function planInit(first: FirstProgram): InitPlan {
  const { folder, pack } = first;
  const programPath = `${folder}compliance/program.yml`;
  const workflowPath = `.github/workflows/compliance${slug(folder)}.yml`;
  const controls = pack === null ? fromSuggestions(first) : fromPack(first, pack);
  const files = new Map([
    [programPath, programText(first)],
    ...controls.map((control): [string, string] => [
      `${folder}compliance/controls/${control.id.toLowerCase()}.yml`,
      controlText(control, `${schemaHome}/control.schema.json`),
    ]),
    [
      workflowPath,
      workflowText({ programPath, job: `compliance${slug(folder)}`, pin: first.pin, readsChecks: first.readsChecks }),
    ],
  ]);
  return { files, controls, programPath, workflowPath };
}

/** A control for each mechanism that the files show and that speaks for a criterion in scope. */
function fromSuggestions(first: FirstProgram): readonly ControlToWrite[] {
  return first.suggestions.flatMap((suggestion) => {
    const satisfies = claimsOf(suggestion, first);
    const [place] = shownBy(suggestion);
    if (satisfies.length === 0 || place === undefined) return [];
    return [
      {
        id: suggestion.id.toUpperCase(),
        title: capital(suggestion.mechanism),
        status: first.confirmed.has(suggestion.id) ? "implemented" : "planned",
        actor: "self",
        owner: ownerOf(first),
        satisfies,
        paths: [place.evidence.target.split("#")[0] ?? place.path],
        evidence: [linkOf(place.evidence)],
      },
    ];
  });
}

function claimsOf({ criteria }: Suggestion, first: FirstProgram): readonly string[] {
  return criteria.filter((key) => key.startsWith("soc2-2017/") && first.criteria.has(key.slice("soc2-2017/".length)));
}

/** The places where it holds for certain. */
function shownBy({ places }: Suggestion): readonly SuggestedPlace[] {
  return places.filter(({ holds }) => holds === "yes");
}

/** So many links of a pack's control are written; more would be a list that nobody reads. */
const mostLinks = 3;

/** The pack's controls for the criteria in scope, each with what the files show of it. */
function fromPack(first: FirstProgram, pack: Pack): readonly ControlToWrite[] {
  return pack.controls
    .filter(({ satisfies }) => first.criteria.has(satisfies))
    .map((control) => {
      const shown = control.signals.flatMap((id) => first.suggestions.filter((one) => one.id === id));
      const certain = shown.filter((one) => shownBy(one).length > 0);
      const confirmed = certain.filter(({ id }) => first.confirmed.has(id));
      const kept = (confirmed.length > 0 ? confirmed : certain).slice(0, mostLinks);
      return {
        ...plannedControl(control, pack, first),
        status: confirmed.length > 0 ? "implemented" : "planned",
        paths: [...new Set(kept.flatMap(pathOf))],
        evidence: kept.flatMap((one) => shownBy(one).slice(0, 1)).map(({ evidence }) => linkOf(evidence)),
      };
    });
}

function plannedControl(control: PackControl, pack: Pack, first: FirstProgram) {
  return {
    id: control.id,
    title: control.title,
    actor: "self",
    owner: ownerOf(first),
    satisfies: [`soc2-2017/${control.satisfies}`],
    monitors: control.satisfies === "CC9.2" ? pack.monitors : [],
  };
}

function pathOf(suggestion: Suggestion): readonly string[] {
  const [place] = shownBy(suggestion);
  return place === undefined ? [] : [place.evidence.target.split("#")[0] ?? place.path];
}

function ownerOf({ owners }: FirstProgram): string {
  return owners.owners[0] ?? "";
}

/** `-services-api` for `services/api/`. */
function slug(folder: string): string {
  const name = folder.replace(/\/$/, "").replace(/[^A-Za-z0-9]+/g, "-");
  return name === "" ? "" : `-${name.replace(/^-|-$/g, "").toLowerCase()}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
