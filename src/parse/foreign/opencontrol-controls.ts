import { type Catalogue, type CriterionKey, criterionKey } from "../../model/catalogue.ts";
import { allPageLinks, type DocumentEvidence, type EvidenceLink } from "../../model/evidence.ts";
import { knownHint } from "../../model/hints.ts";
import { by } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Control } from "../../model/program.ts";
import { knownCriterionId } from "../catalogue/criterion-id.ts";
import { nearCriterionInWords } from "../catalogue/near-criterion.ts";
import { type ForeignSource, folderOf, resolveIn } from "./foreign.ts";
import { suggestion, warning } from "./foreign-reader.ts";
import type { Component, Satisfied, Verification } from "./opencontrol-component.ts";

/** By the names that the source gives them. */
export type Standards = ReadonlyMap<string, Catalogue>;

/** A component, and the file in which it stands. */
export type PlacedComponent = Component & { readonly path: string };

/** What components say that they satisfy: one control for each entry, whether or not what it claims is known. */
export function controlsOf(
  components: readonly PlacedComponent[],
  around: Omit<Around, "components">,
): readonly Control[] {
  const controls = new Map<string, { readonly control: Control; readonly entry: Satisfied }>();
  for (const component of components) {
    for (const entry of component.satisfies) {
      const control = controlOf(component, entry, { ...around, components });
      const first = controls.get(control.id);
      if (first === undefined) controls.set(control.id, { control, entry });
      else if (first.entry.standard === entry.standard) around.tell(twice(entry, first.control));
      else {
        const id = `${component.key}/${entry.standard}/${entry.control}`;
        controls.set(id, { control: { ...control, id }, entry });
      }
    }
  }
  return [...controls.values()].map(({ control }) => control).sort(by((control) => control.id));
}

function twice(entry: Satisfied, { place }: Control): Problem {
  const message = `the component satisfies ${entry.control} twice, first on line ${place.line}; the first counts`;
  return warning("duplicate-id", entry.place, message);
}

interface Around {
  readonly components: readonly PlacedComponent[];
  readonly standards: Standards;
  readonly source: ForeignSource;
  readonly tell: (problem: Problem) => void;
}

function controlOf(component: PlacedComponent, entry: Satisfied, around: Around): Control {
  const claimed = claimedBy(entry, around);
  const verifications = verificationsOf(component, entry, around);
  const hasFailed = verifications.some(({ verification }) => verification.hasFailed);
  return {
    id: `${component.key}/${claimed?.id ?? entry.control}`,
    title: claimed?.title ?? entry.control,
    description: entry.narrative,
    actor: around.source.actor,
    owner: around.source.owner,
    deputies: [],
    satisfies: claimed === null ? [] : [{ criterion: claimed.key, points: null, place: entry.place }],
    treats: [],
    paths: [],
    evidence: evidenceOf(component, entry, verifications),
    // What a verification says did not pass is not shown to be carried out in full.
    implementation: hasFailed && entry.implementation === "implemented" ? "partial" : entry.implementation,
    place: entry.place,
    monitors: [],
    complementary: null,
    origin: "opencontrol",
    noted: notedOf(entry, verifications),
  };
}

interface Claimed {
  readonly id: string;
  readonly title: string;
  readonly key: CriterionKey;
}

/** The criterion that an entry claims; null where nobody knows it: the control stays, its claim is left out. */
function claimedBy(entry: Satisfied, { standards, tell }: Around): Claimed | null {
  const catalogue = standards.get(entry.standard);
  if (catalogue === undefined) {
    const names = [...standards.keys()];
    tell(
      warning(
        "unknown-id",
        entry.standardPlace,
        `${entry.control}: unknown standard "${entry.standard}"${suggestion(entry.standard, names)}; its claim is left out (say which framework it is under "standards" of this source${knownHint(names)})`,
      ),
    );
    return null;
  }
  const id = knownCriterionId(entry.control, catalogue);
  if (id === null) {
    tell(
      warning(
        "unknown-id",
        entry.place,
        `${catalogue.id} has no "${entry.control}"${nearCriterionInWords(entry.control, catalogue)}; its claim is left out`,
      ),
    );
    return null;
  }
  const title = catalogue.criteria.find((candidate) => candidate.id === id)?.title ?? id;
  return { id, title, key: criterionKey(catalogue.id, id) };
}

interface Found {
  readonly verification: Verification;
  readonly home: PlacedComponent;
  readonly key: string;
}

function verificationsOf(component: PlacedComponent, entry: Satisfied, around: Around): readonly Found[] {
  return entry.coveredBy.flatMap((covered) => {
    const home =
      covered.component === null
        ? component
        : around.components.find((candidate) => candidate.key === covered.component);
    const verification = home?.verifications.get(covered.key);
    if (verification !== undefined && home !== undefined) return [{ verification, home, key: covered.key }];
    const near = suggestion(covered.key, [...(home?.verifications.keys() ?? [])]);
    const message = `the component has no verification "${covered.key}"${near}; left out`;
    if (!covered.elsewhere) around.tell(warning("unknown-id", covered.place, message));
    return [];
  });
}

function notedOf(entry: Satisfied, verifications: readonly Found[]): Control["noted"] {
  const ofVerifications = verifications.flatMap(({ verification, key }) =>
    Object.entries(verification.noted).map(([name, value]) => [`${name} of verification ${key}`, value]),
  );
  return { ...entry.noted, ...Object.fromEntries(ofVerifications) };
}

/** The narrative is what the component shows for itself; verifications are files here, or addresses elsewhere. */
function evidenceOf(
  component: PlacedComponent,
  entry: Satisfied,
  verifications: readonly Found[],
): readonly EvidenceLink[] {
  const links = verifications.map(({ verification, home }) => verificationLink(verification, home.path));
  const title = `narrative in ${component.path}`;
  return entry.narrative === "" ? links : [documentLink({ title, place: entry.place, isHere: true }), ...links];
}

function documentLink(
  about: Pick<DocumentEvidence, "title" | "place" | "isHere">,
  text: string = about.title,
): EvidenceLink {
  return { kind: "document", text, ...about, actor: null, validUntil: null, attested: null, reviewEvery: null };
}

function verificationLink({ path, place, name }: Verification, componentPath: string): EvidenceLink {
  if (/^https?:\/\//i.test(path))
    return { kind: "url", text: path, url: path, place, attested: null, reviewEvery: null };
  const resolved = resolveIn(folderOf(componentPath), path);
  if (resolved === null) return documentLink({ title: name, place, isHere: false }, `${name}: ${path}`);
  return {
    kind: "path",
    text: resolved,
    path: resolved,
    isGlob: false,
    fragment: null,
    contains: null,
    links: allPageLinks,
    place,
    attested: null,
    reviewEvery: null,
  };
}
