import { openControlKeys } from "../../keys/foreign.ts";
import { type Catalogue, criterionKey } from "../../model/catalogue.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import { by } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Control, Source } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { knownCriterionId } from "../catalogue/criterion-id.ts";
import { type ForeignFormat, folderOf, foreignText, resolveIn } from "./foreign.ts";
import { readForeign, suggestion, warning } from "./foreign-reader.ts";
import { type Component, readComponent, type Satisfied, type Verification } from "./opencontrol-component.ts";
import { readOwnStandard } from "./standard.ts";

/** OpenControl, schema 1.0 to 3.1: https://github.com/opencontrol/schemas. Each entry of a component's `satisfies` is one control. */
export const openControl: ForeignFormat = {
  wanted(source, snapshot) {
    if (!snapshot.contents.has(source.path)) return snapshot.files.has(source.path) ? [source.path] : [];
    const { components, standards } = listed(source, snapshot, () => {});
    return [...components.map((component) => component.path), ...standards].filter(
      (path) => snapshot.files.has(path) && !snapshot.contents.has(path),
    );
  },

  read(source, snapshot, catalogueOf) {
    const problems: Problem[] = [];
    const tell = (problem: Problem) => problems.push(problem);
    if (foreignText(snapshot, source.path) === null) {
      const message = `there is no ${source.path}; "opencontrol" takes the path of an opencontrol.yaml in the repository`;
      return {
        controls: [],
        catalogues: [],
        files: [],
        problems: [{ code: "missing-file", severity: "error", place: source.place, message }],
      };
    }
    const { components: paths, standards: standardPaths } = listed(source, snapshot, tell);
    const own = standardPaths.flatMap((path) => readOwnStandard(snapshot, path, catalogueOf, tell) ?? []);
    const components = paths.flatMap(({ path, folder }) => {
      const text = foreignText(snapshot, path);
      const component = text === null ? null : readComponent(text, path, folder, tell);
      return component === null ? [] : [{ ...component, path }];
    });
    const standards = standardsOf(source, own, catalogueOf);
    const controls = controlsOf(components, standards, source, tell);
    return {
      controls,
      catalogues: own,
      problems,
      files: [source.path, ...paths.map(({ path }) => path), ...standardPaths],
    };
  },
};

interface Listed {
  readonly components: readonly { readonly path: string; readonly folder: string }[];
  readonly standards: readonly string[];
}

function listed(source: Source, snapshot: Snapshot, tell: (problem: Problem) => void): Listed {
  const root = readForeign(foreignText(snapshot, source.path) ?? "", source.path, tell)?.entries(
    Object.keys(openControlKeys),
    "opencontrol.yaml",
  );
  const here = folderOf(source.path);
  const list = (key: string) =>
    (root?.get(key)?.value.items(key) ?? []).flatMap((item) => {
      const written = item.text();
      const path = written === null ? null : resolveIn(here, written);
      if (path === null)
        tell(warning("wrong-value", item.place, `an entry of ${key} is not a path inside the repository; left out`));
      return path === null ? [] : [{ path, place: item.place }];
    });
  for (const item of root?.get("dependencies")?.value.entries(null, "dependencies") ?? []) {
    tell(
      warning(
        "foreign-format",
        item[1].key,
        `dependencies.${item[0]} are other repositories; nothing is fetched, so what they say does not count`,
      ),
    );
  }
  return {
    components: list("components").flatMap(({ path, place }) => {
      const file = [`${path}/component.yaml`, `${path}/component.yml`, path].find((candidate) =>
        snapshot.files.has(candidate),
      );
      if (file === undefined)
        tell(warning("missing-file", place, `the component ${path} has no component.yaml; left out`));
      return file === undefined ? [] : [{ path: file, folder: path.slice(path.lastIndexOf("/") + 1) }];
    }),
    standards: list("standards")
      .map(({ path }) => path)
      .filter((path) => snapshot.files.has(path)),
  };
}

type Standards = ReadonlyMap<string, Catalogue>;

function standardsOf(
  source: Source,
  own: readonly Catalogue[],
  catalogueOf: (id: string) => Catalogue | null,
): Standards {
  const ours = [...source.standards].flatMap(([name, id]): [string, Catalogue][] => {
    const catalogue = catalogueOf(id) ?? own.find((candidate) => candidate.id === id) ?? null;
    return catalogue === null ? [] : [[name, catalogue]];
  });
  return new Map([...own.map((catalogue): [string, Catalogue] => [catalogue.id, catalogue]), ...ours]);
}

type PlacedComponent = Component & { readonly path: string };

function controlsOf(
  components: readonly PlacedComponent[],
  standards: Standards,
  source: Source,
  tell: (problem: Problem) => void,
): readonly Control[] {
  const controls = new Map<string, Control>();
  for (const component of components) {
    for (const entry of component.satisfies) {
      const control = controlOf(component, entry, { components, standards, source, tell });
      if (control === null) continue;
      const first = controls.get(control.id);
      if (first === undefined) controls.set(control.id, control);
      else
        tell(
          warning(
            "duplicate-id",
            entry.place,
            `${component.key} satisfies ${entry.control} twice, first on line ${first.place.line}; the first counts`,
          ),
        );
    }
  }
  return [...controls.values()].sort(by((control) => control.id));
}

interface Around {
  readonly components: readonly PlacedComponent[];
  readonly standards: Standards;
  readonly source: Source;
  readonly tell: (problem: Problem) => void;
}

function controlOf(component: PlacedComponent, entry: Satisfied, around: Around): Control | null {
  const catalogue = around.standards.get(entry.standard);
  if (catalogue === undefined) {
    const names = [...around.standards.keys()];
    around.tell(
      warning(
        "unknown-id",
        entry.standardPlace,
        `${entry.control}: unknown standard "${entry.standard}"${suggestion(entry.standard, names)}; left out (say which framework it is under "standards" of this source${names.length === 0 ? "" : `; known: ${names.join(", ")}`})`,
      ),
    );
    return null;
  }
  const id = knownCriterionId(entry.control, catalogue);
  if (id === null) {
    around.tell(warning("unknown-id", entry.place, `${catalogue.id} has no "${entry.control}"; left out`));
    return null;
  }
  const criterion = catalogue.criteria.find((candidate) => candidate.id === id);
  return {
    id: `${component.key}/${id}`,
    title: criterion?.title ?? id,
    description: entry.narrative,
    actor: around.source.actor,
    owner: around.source.owner,
    deputies: [],
    satisfies: [{ criterion: criterionKey(catalogue.id, id), points: null, place: entry.place }],
    treats: [],
    paths: [],
    evidence: evidenceOf(component, entry, around),
    implementation: entry.implementation,
    place: entry.place,
    monitors: [],
    complementary: null,
    origin: "opencontrol",
  };
}

/** The narrative is what the component shows for itself; verifications are files here, or addresses elsewhere. */
function evidenceOf(component: PlacedComponent, entry: Satisfied, around: Around): readonly EvidenceLink[] {
  const links: EvidenceLink[] = [];
  if (entry.narrative !== "") {
    const title = `narrative in ${component.path}`;
    links.push({
      kind: "document",
      text: title,
      title,
      actor: null,
      validUntil: null,
      place: entry.place,
      attested: null,
      reviewEvery: null,
    });
  }
  for (const covered of entry.coveredBy) {
    const home =
      covered.component === null
        ? component
        : around.components.find((candidate) => candidate.key === covered.component);
    const verification = home?.verifications.get(covered.key);
    if (verification !== undefined && home !== undefined) links.push(verificationLink(verification, home.path));
    else if (!covered.elsewhere)
      around.tell(
        warning(
          "unknown-id",
          covered.place,
          `${component.key} has no verification "${covered.key}"${suggestion(covered.key, [...(home?.verifications.keys() ?? [])])}; left out`,
        ),
      );
  }
  return links;
}

function verificationLink({ path, place, name }: Verification, componentPath: string): EvidenceLink {
  if (/^https?:\/\//i.test(path))
    return { kind: "url", text: path, url: path, place, attested: null, reviewEvery: null };
  const resolved = resolveIn(folderOf(componentPath), path);
  if (resolved === null)
    return {
      kind: "document",
      text: `${name}: ${path}`,
      title: name,
      actor: null,
      validUntil: null,
      place,
      attested: null,
      reviewEvery: null,
    };
  return {
    kind: "path",
    text: resolved,
    path: resolved,
    isGlob: false,
    fragment: null,
    contains: null,
    place,
    attested: null,
    reviewEvery: null,
  };
}
