import { documentKeys } from "../../keys/foreign.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { criterionKey } from "../../model/catalogue.ts";
import { allPageLinks, type PathEvidence } from "../../model/evidence.ts";
import { by, byText } from "../../model/order.ts";
import type { Place } from "../../model/place.ts";
import type { Problem } from "../../model/problem.ts";
import type { Control, Satisfaction } from "../../model/program.ts";
import { remember } from "../../model/remember.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { pathsStarting } from "../../paths/folders.ts";
import { knownCriterionId } from "../catalogue/criterion-id.ts";
import { nearCriterionInWords } from "../catalogue/near-criterion.ts";
import { claimsNothing, type ForeignFormat, type ForeignSource, resolveIn } from "./foreign.ts";
import { type ForeignEntry, type ForeignValue, readForeign, suggestion, warning } from "./foreign-reader.ts";
import { type ForeignText, foreignText, noText } from "./foreign-text.ts";
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
        unread: [],
        problems: [{ code: "missing-file", severity: "error", place: source.place, message }],
      };
    }
    const own = standardsOf(source, snapshot).flatMap((path) => ownStandard(source, snapshot, path, catalogueOf, tell));
    const standards = new Map<string, Catalogue>(own);
    for (const [name, id] of source.standards) {
      const catalogue = catalogueOf(id);
      if (catalogue !== null) standards.set(name, catalogue);
    }
    const read = documents.map((path) => ({
      path,
      ...readDocument(path, foreignText(snapshot, path) ?? noText, source, standards, tell),
    }));
    const controls = named(
      read.flatMap(({ control }) => control ?? []),
      tell,
    );
    const broken = problems.flatMap(({ code, place }) => (code === "yaml-syntax" ? [place.path] : []));
    const claiming = claimsNothing(controls) ? controls.map(({ place }) => place.path) : [];
    return {
      controls: [...controls].sort(by((control) => control.id)),
      catalogues: own.map(([, catalogue]) => catalogue),
      problems,
      files: [...documents, ...standardsOf(source, snapshot)],
      unread: [...new Set([...claiming, ...read.flatMap(({ path, isUnread }) => (isUnread ? [path] : [])), ...broken])],
    };
  },
};

/** Where two documents have one acronym, the second is called by its path. */
function named(controls: readonly Control[], tell: (problem: Problem) => void): readonly Control[] {
  const known = new Map<string, Control>();
  for (const control of controls) {
    const { path } = control.place;
    const taken = known.get(control.id);
    if (taken === undefined) known.set(control.id, control);
    else {
      const message = `the acronym ${control.id} is also that of ${taken.place.path}; this one is called by its path`;
      tell(warning("duplicate-id", control.place, message));
      known.set(path, { ...control, id: path });
    }
  }
  return [...known.values()];
}

function documentsOf(source: ForeignSource, snapshot: Snapshot): readonly string[] {
  return below(source, snapshot, folders, /\.md$/).filter((path) => !/(^|\/)README\.md$/i.test(path));
}

function standardsOf(source: ForeignSource, snapshot: Snapshot): readonly string[] {
  return below(source, snapshot, ["standards"], /\.ya?ml$/);
}

function below(source: ForeignSource, snapshot: Snapshot, names: readonly string[], ending: RegExp): readonly string[] {
  const roots = names.flatMap((name) => resolveIn(source.path, name) ?? []).map((root) => `${root}/`);
  const paths = roots.flatMap((root) => pathsStarting(root, snapshot.files)).filter((path) => ending.test(path));
  return [...new Set(paths)].sort(byText);
}

/** A standard that the source maps to a framework of ours is not read a second time. */
function ownStandard(
  source: ForeignSource,
  snapshot: Snapshot,
  path: string,
  catalogueOf: (id: string) => Catalogue | null,
  tell: (problem: Problem) => void,
): [string, Catalogue][] {
  const text = foreignText(snapshot, path) ?? noText;
  const name = standardName(text, path);
  if (name === null) {
    tell(warning("missing-key", { path, line: 1, column: 1 }, "the standard has no name; left out"));
    return [];
  }
  if (source.standards.has(name) || catalogueOf(name) !== null) return [];
  const catalogue = readStandard(text, path, name, tell);
  return catalogue === null ? [] : [[name, catalogue]];
}

interface ReadDocument {
  /** Null where the document says of no criterion that it satisfies it, known or not. */
  readonly control: Control | null;
  /** Whether its front matter is there and nothing of it could be read. */
  readonly isUnread: boolean;
}

function readDocument(
  path: string,
  text: ForeignText,
  source: ForeignSource,
  standards: ReadonlyMap<string, Catalogue>,
  tell: (problem: Problem) => void,
): ReadDocument {
  const matter = frontMatter(text);
  if (matter === null) {
    const message = "the document has no front matter (YAML, then a line ---); left out";
    tell(warning("foreign-format", { path, line: 1, column: 1 }, message));
    return { control: null, isUnread: false };
  }
  const root = readForeign(matter.yaml, path, tell, matter.firstLine);
  const entries = root?.entries(Object.keys(documentKeys), "the front matter");
  if (root === null || entries === undefined || entries.size === 0)
    return { control: null, isUnread: matter.yaml.content.trim() !== "" };
  const claimed = entries.get("satisfies");
  if (claimed === undefined || ["{}", "null"].includes(claimed.value.inFull()))
    return { control: null, isUnread: false };
  const satisfies = satisfactions(claimed, standards, tell);
  return { control: controlOf(path, root.place, entries, satisfies, source), isUnread: false };
}

type Entries = ReadonlyMap<string, ForeignEntry>;

function controlOf(
  path: string,
  place: Place,
  entries: Entries,
  satisfies: readonly Satisfaction[],
  source: ForeignSource,
): Control {
  const text = (key: string) => entries.get(key)?.value.text() ?? null;
  const noted = ["cron", "majorRevisions"].flatMap((key) => {
    const value = entries.get(key)?.value.inFull();
    return value === undefined ? [] : [[key, value]];
  });
  return {
    id: text("acronym") ?? text("id") ?? path.slice(path.lastIndexOf("/") + 1, -3),
    title: text("name") ?? path,
    description: "",
    actor: source.actor,
    owner: source.owner,
    deputies: [],
    satisfies,
    treats: [],
    paths: [{ text: path, glob: path, negated: false, place }],
    evidence: [wholeFile(path, place)],
    implementation: "implemented",
    place,
    monitors: [],
    complementary: null,
    origin: "comply",
    noted: Object.fromEntries(noted),
  };
}

function wholeFile(path: string, place: Place): PathEvidence {
  return {
    kind: "path",
    text: path,
    path,
    isGlob: false,
    fragment: null,
    contains: null,
    links: allPageLinks,
    place,
    attested: null,
    reviewEvery: null,
  };
}

/** Comply's documents begin with YAML right away and end it with `---`; many tools put a `---` before it too. */
const frontMatter = remember(
  ({ content }: ForeignText): { readonly yaml: ForeignText; readonly firstLine: number } | null => {
    const lines = content.replace(/^\uFEFF/, "").split(/\r?\n/);
    const start = lines[0]?.trimEnd() === "---" ? 1 : 0;
    const end = lines.findIndex((line, at) => at >= start && line.trimEnd() === "---");
    return end < 0 ? null : { yaml: { content: lines.slice(start, end).join("\n") }, firstLine: start + 1 };
  },
);

function satisfactions(
  entry: ForeignEntry,
  standards: ReadonlyMap<string, Catalogue>,
  tell: (problem: Problem) => void,
): readonly Satisfaction[] {
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
        `${catalogue.id} has no "${written}"${nearCriterionInWords(written, catalogue)}; left out`,
      ),
    );
  return id === null ? [] : [{ criterion: criterionKey(catalogue.id, id), points: null, place: item.place }];
}
