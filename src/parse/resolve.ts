import { type Catalogue, splitCriterionKey } from "../model/catalogue.ts";
import type { PageLinks } from "../model/evidence.ts";
import { defaultFailOn } from "../model/finding.ts";
import { by, byText } from "../model/order.ts";
import type { Control, Policy, Program, Scope } from "../model/program.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type Actors, actorsOf } from "./actors.ts";
import { type Catalogues, cataloguesOf } from "./catalogue/catalogues.ts";
import { type Criteria, criteriaOf } from "./catalogue/criteria.ts";
import { complementaryOf, judgeCarvedOut, judgeVendors, withDuties } from "./complementary.ts";
import { controlOf } from "./controls.ts";
import { type Diagnostics, eachOnce } from "./diagnostics.ts";
import { frameworksOf, inScope, type Selected } from "./frameworks.ts";
import { type CloudDefaultsOf, inheritedParts } from "./inherited-parts.ts";
import { pathRulesOf } from "./path-rules.ts";
import { allOf, type ProgramFiles } from "./program-files.ts";
import type { WrittenFiles } from "./read-program.ts";
import { risksOf, waiversOf } from "./registers.ts";
import { responsibilitiesOf } from "./responsibilities.ts";
import { judgeStandards, type ReadSources, readSources, sourcesOf } from "./sources.ts";
import { judgeUnanswered } from "./unanswered.ts";
import { intervalOf } from "./written/interval.ts";
import { ownerOf } from "./written/owner.ts";
import { readPageLinks } from "./written/page-links.ts";
import type { WrittenProgram } from "./written/written-program.ts";
import type { YamlFile } from "./yaml/yaml.ts";

/** What is needed beside the written files. */
export interface Around {
  readonly snapshot: Snapshot;
  readonly files: ProgramFiles;
  readonly shipped: (id: string) => Catalogue | null;
  readonly shippedIds: readonly string[];
  readonly cloudDefaults: CloudDefaultsOf;
  readonly tell: Diagnostics;
}

/** Brings what was written into its one form, every reference resolved; what cannot be is told and left out. Null without a program.yml. */
export function resolve(written: WrittenFiles, around: Around): Program | null {
  if (written.program === null) return null;
  const { value, file } = written.program;
  const actors = actorsOf(value, file, around.tell);
  const { read, catalogues, own } = knownWith(written, value, file, actors, around);
  const selected = frameworksOf(value, file, catalogues, around.tell);
  const criteria = criteriaOf([...new Set(selected.map(({ id }) => id))], catalogues, around.tell);
  const known = { actors, criteria, pageLinks: readPageLinks(value.policy?.links, "policy") };
  const complementary = complementaryOf(value, file, known, around.tell);
  const program = {
    name: value.name.trim(),
    place: file.places.root,
    owners: value.owners.map((name, index) => ownerOf(name, file.places.at(value.owners, index))),
    frameworks: selected.map((framework) => inScope(framework, file, criteria, around.tell)),
    actors: withDuties(value, file, known, around.tell),
    responsibilities: allResponsibilities(value, file, { actors, criteria, selected }, around),
    scope: scopeOf(value, file),
    policy: policyOf(value, file),
    controls: controlsOf(written, [...read.controls, ...complementary], known, around),
    risks: written.risks === null ? [] : risksOf(written.risks.value, written.risks.file, around.tell),
    waivers:
      written.waivers === null ? [] : waiversOf(written.waivers.value, written.waivers.file, criteria, around.tell),
    sources: read.sources,
    files: [...new Set([...allOf(around.files), ...read.files])].sort(byText),
  };
  // A misspelled framework would be told again wherever a criterion of the right one is named.
  const isEveryFrameworkKnown = value.frameworks.every(({ id }) => catalogues.get(id) !== null);
  if (isEveryFrameworkKnown) criteria.tellOutOfScope();
  judgeUnanswered(program, around.tell);
  judgeVendors(program, around.tell);
  return { ...program, catalogues: mentioned(program, catalogues, own) };
}

/** Those that are written, and for actors that inherit what the defaults of their cloud say of all others. */
function allResponsibilities(
  value: WrittenProgram,
  file: YamlFile,
  {
    selected,
    ...known
  }: { readonly actors: Actors; readonly criteria: Criteria; readonly selected: readonly Selected[] },
  { tell, cloudDefaults }: Around,
): Program["responsibilities"] {
  const written = responsibilitiesOf(value, file, known, tell);
  const frameworks = selected.map(({ id }) => id);
  const actors = [...known.actors.byId.values()];
  const inherited = inheritedParts(actors, frameworks, new Set(written.keys()), cloudDefaults);
  return new Map([...written, ...inherited.map((part) => [part.criterion, part] as const)]);
}

/** Sources are read first: they may bring the catalogues that the rest refers to. */
function knownWith(written: WrittenFiles, value: WrittenProgram, file: YamlFile, actors: Actors, around: Around) {
  const { snapshot, shipped, shippedIds, tell } = around;
  const own = written.catalogues.flatMap(({ id, catalogue }) => (shippedIds.includes(id) ? [] : [catalogue]));
  for (const { id, place } of written.catalogues) {
    if (shippedIds.includes(id))
      tell.error("duplicate-id", place, `${id} is an included framework; give yours another id`);
  }
  const without = cataloguesOf(own, shipped, shippedIds);
  const read = readSources(sourcesOf(value, file, actors), snapshot, without, tell);
  const catalogues = cataloguesOf([...read.catalogues, ...own], shipped, shippedIds);
  judgeStandards(value, file, catalogues, tell);
  return { read, catalogues, own: [...own, ...read.catalogues] };
}

function controlsOf(
  written: WrittenFiles,
  others: ReadSources["controls"],
  {
    actors,
    criteria,
    pageLinks,
  }: { readonly actors: Actors; readonly criteria: Criteria; readonly pageLinks: PageLinks | null },
  { files, tell }: Around,
): readonly Control[] {
  const context = {
    actors,
    criteria,
    pageLinks,
    tell,
    // A register that could not be read says nothing about what it holds.
    risks:
      files.risks !== null && written.risks === null ? null : (written.risks?.value.risks ?? []).map(({ id }) => id),
    noRegister: files.risks === null ? "; there is no risks.yml beside program.yml" : `; ${files.risks} has none`,
  };
  const native = written.controls.map((control) => controlOf(control, context));
  judgeCarvedOut(native, actors, tell);
  for (const { satisfies } of others) for (const { criterion, place } of satisfies) criteria.mention(criterion, place);
  // Two native controls of one id were told when the files were read; both are there, as what is left of a program has them.
  const once = new Map(native.map((control) => [control.id, control])).values();
  eachOnce("control", [...others, ...once], tell);
  return [...others, ...native].sort(by((control) => control.id));
}

function scopeOf({ scope }: WrittenProgram, file: YamlFile): Scope {
  return { include: pathRulesOf(scope?.include, file), exclude: pathRulesOf(scope?.exclude, file) };
}

/** Time enough to fix what a waiver accepts, or to have a new one approved. */
const defaultWarnDays = 14;

/** What a bare word asks for. */
const oneOwner: Policy["approvers"] = { count: 1, eachOf: [], stands: "at-its-commit" };

function approvalsOf({ policy }: WrittenProgram, { places }: YamlFile): Pick<Policy, "approvals" | "approvers"> {
  const written = policy?.approvals ?? "advise";
  if (typeof written === "string") return { approvals: written, approvers: oneOwner };
  const names = written["each-of"] ?? [];
  const eachOf = names.map((name, index) => ownerOf(name, places.at(names, index)));
  const { mode, count = oneOwner.count, stands = oneOwner.stands } = written;
  return { approvals: mode, approvers: { count, eachOf, stands } };
}

function policyOf(program: WrittenProgram, file: YamlFile): Policy {
  const failOn = program.policy?.["fail-on"];
  return {
    failOn: failOn === undefined ? defaultFailOn : [...new Set(failOn)],
    ...approvalsOf(program, file),
    contributorsMayApprove: program.policy?.["contributors-may-approve"] ?? false,
    waivers: {
      maxDays: program.policy?.waivers?.["max-days"] ?? null,
      warnDays: program.policy?.waivers?.["warn-days"] ?? defaultWarnDays,
    },
    reviewEvery: intervalOf(program.policy?.["review-every"]),
    links: readPageLinks(program.policy?.links, "policy"),
    place: file.places.key(program, "policy"),
  };
}

/** Every catalogue that something of the program refers to, and those it brings itself. */
function mentioned(
  program: Pick<Program, "frameworks" | "controls" | "responsibilities">,
  catalogues: Catalogues,
  own: readonly Catalogue[],
): Program["catalogues"] {
  const keys = [
    ...program.responsibilities.keys(),
    ...program.controls.flatMap((control) => control.satisfies.map(({ criterion }) => criterion)),
  ];
  const ids = [...program.frameworks, ...own]
    .map(({ id }) => id)
    .concat(keys.map((key) => splitCriterionKey(key).framework));
  const sorted = [...new Set(ids)].sort(byText);
  return new Map(
    sorted.flatMap((id): [string, Catalogue][] => {
      const catalogue = catalogues.get(id);
      return catalogue === null ? [] : [[id, catalogue]];
    }),
  );
}
