import { documentKeys } from "../../keys/foreign.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { criterionKey } from "../../model/catalogue.ts";
import { by, byText } from "../../model/order.ts";
import type { Problem } from "../../model/problem.ts";
import type { Control, Satisfaction, Source } from "../../model/program.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { knownCriterionId } from "../catalogue/criterion-id.ts";
import { type ForeignFormat, foreignText, resolveIn } from "./foreign.ts";
import { type ForeignEntry, type ForeignValue, readForeign, suggestion, warning } from "./foreign-reader.ts";
import { readStandard, standardName } from "./standard.ts";

const folders = ["narratives", "policies", "procedures"];

/** StrongDM's Comply: https://github.com/strongdm/comply. Each document whose front matter says `satisfies` is one control. */
export const comply: ForeignFormat = {
  wanted: (source, snapshot) =>
    [...documentsOf(source, snapshot), ...standardsOf(source, snapshot)].filter((path) => !snapshot.contents.has(path)),

  read(source, snapshot, catalogueOf) {
    const problems: Problem[] = [];
    const tell = (problem: Problem) => problems.push(problem);
    const documents = documentsOf(source, snapshot);
    if (documents.length === 0) {
      const message = `there is no document in ${folders.join(", ")} below "${source.path}"; "comply" takes the folder of a Comply program`;
      return {
        controls: [],
        catalogues: [],
        files: [],
        problems: [{ code: "missing-file", severity: "error", place: source.place, message }],
      };
    }
    const own = standardsOf(source, snapshot).flatMap((path) => ownStandard(source, snapshot, path, catalogueOf, tell));
    const standards = new Map<string, Catalogue>(own);
    for (const [name, id] of source.standards) {
      const catalogue = catalogueOf(id);
      if (catalogue !== null) standards.set(name, catalogue);
    }
    const controls = new Map<string, Control>();
    for (const path of documents) {
      const control = documentControl(path, foreignText(snapshot, path) ?? "", source, standards, tell);
      if (control === null) continue;
      const taken = controls.get(control.id);
      if (taken !== undefined)
        tell(
          warning(
            "duplicate-id",
            control.place,
            `the acronym ${control.id} is also that of ${taken.place.path}; this one is called by its path`,
          ),
        );
      const id = taken === undefined ? control.id : path;
      controls.set(id, { ...control, id });
    }
    return {
      controls: [...controls.values()].sort(by((control) => control.id)),
      catalogues: own.map(([, catalogue]) => catalogue),
      problems,
      files: [...documents, ...standardsOf(source, snapshot)],
    };
  },
};

function documentsOf(source: Source, snapshot: Snapshot): readonly string[] {
  return below(source, snapshot, folders, /\.md$/).filter((path) => !/(^|\/)README\.md$/i.test(path));
}

function standardsOf(source: Source, snapshot: Snapshot): readonly string[] {
  return below(source, snapshot, ["standards"], /\.ya?ml$/);
}

function below(source: Source, snapshot: Snapshot, names: readonly string[], ending: RegExp): readonly string[] {
  const roots = names.flatMap((name) => resolveIn(source.path, name) ?? []).map((root) => `${root}/`);
  return [...snapshot.files.keys()]
    .filter((path) => ending.test(path) && roots.some((root) => path.startsWith(root)))
    .sort(byText);
}

/** A standard that the source maps to a framework of ours is not read a second time. */
function ownStandard(
  source: Source,
  snapshot: Snapshot,
  path: string,
  catalogueOf: (id: string) => Catalogue | null,
  tell: (problem: Problem) => void,
): [string, Catalogue][] {
  const text = foreignText(snapshot, path) ?? "";
  const name = standardName(text, path);
  if (name === null) {
    tell(warning("missing-key", { path, line: 1, column: 1 }, "the standard has no name; left out"));
    return [];
  }
  if (source.standards.has(name) || catalogueOf(name) !== null) return [];
  const catalogue = readStandard(text, path, name, tell);
  return catalogue === null ? [] : [[name, catalogue]];
}

function documentControl(
  path: string,
  text: string,
  source: Source,
  standards: ReadonlyMap<string, Catalogue>,
  tell: (problem: Problem) => void,
): Control | null {
  const matter = frontMatter(text);
  if (matter === null) {
    tell(
      warning(
        "foreign-format",
        { path, line: 1, column: 1 },
        "the document has no front matter (YAML, then a line ---); left out",
      ),
    );
    return null;
  }
  const root = readForeign(matter.yaml, path, tell, matter.firstLine);
  const entries = root?.entries(Object.keys(documentKeys), "the front matter");
  const satisfies = satisfactions(entries?.get("satisfies"), standards, tell);
  if (root === null || entries === undefined || satisfies.length === 0) return null;
  const name = entries.get("name")?.value.text() ?? path;
  return {
    id:
      entries.get("acronym")?.value.text() ??
      entries.get("id")?.value.text() ??
      path.slice(path.lastIndexOf("/") + 1, -3),
    title: name,
    description: "",
    actor: source.actor,
    owner: source.owner,
    deputies: [],
    satisfies,
    treats: [],
    paths: [{ text: path, glob: path, negated: false, place: root.place }],
    evidence: [
      {
        kind: "path",
        text: path,
        path,
        isGlob: false,
        fragment: null,
        contains: null,
        place: root.place,
        attested: null,
        reviewEvery: null,
      },
    ],
    implementation: "implemented",
    place: root.place,
    monitors: [],
    complementary: null,
    origin: "comply",
  };
}

/** Comply's documents begin with YAML right away and end it with `---`; many tools put a `---` before it too. */
function frontMatter(text: string): { readonly yaml: string; readonly firstLine: number } | null {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const start = lines[0]?.trimEnd() === "---" ? 1 : 0;
  const end = lines.findIndex((line, at) => at >= start && line.trimEnd() === "---");
  return end < 0 ? null : { yaml: lines.slice(start, end).join("\n"), firstLine: start + 1 };
}

function satisfactions(
  entry: ForeignEntry | undefined,
  standards: ReadonlyMap<string, Catalogue>,
  tell: (problem: Problem) => void,
): readonly Satisfaction[] {
  if (entry === undefined) return [];
  const found: Satisfaction[] = [];
  for (const [name, { key, value }] of entry.value.entries(null, "satisfies")) {
    const catalogue = standards.get(name);
    if (catalogue === undefined) {
      const names = [...standards.keys()];
      tell(
        warning(
          "unknown-id",
          key,
          `unknown standard "${name}"${suggestion(name, names)}; left out (say which framework it is under "standards" of this source)`,
        ),
      );
      continue;
    }
    for (const item of value.items(`satisfies.${name}`)) found.push(...satisfaction(item, catalogue, tell));
  }
  return found.filter(({ criterion }, at) => found.findIndex((other) => other.criterion === criterion) === at);
}

function satisfaction(
  item: ForeignValue,
  catalogue: Catalogue,
  tell: (problem: Problem) => void,
): readonly Satisfaction[] {
  const written = item.text() ?? "";
  const id = knownCriterionId(written, catalogue);
  if (id === null)
    tell(
      warning(
        "unknown-id",
        item.place,
        `${catalogue.id} has no "${written}"${suggestion(
          written,
          catalogue.criteria.map((criterion) => criterion.id),
        )}; left out`,
      ),
    );
  return id === null ? [] : [{ criterion: criterionKey(catalogue.id, id), points: null, place: item.place }];
}
