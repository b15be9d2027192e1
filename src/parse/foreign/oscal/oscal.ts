import type { Catalogue } from "../../../model/catalogue.ts";
import type { Problem } from "../../../model/problem.ts";
import { remember } from "../../../model/remember.ts";
import { claimsNothing, type ForeignFormat, type ForeignProgram, type ForeignSource } from "../foreign.ts";
import { type ForeignValue, readForeign, warning } from "../foreign-reader.ts";
import { type ForeignText, foreignText, noText } from "../foreign-text.ts";
import { type Around, localFiles } from "./catalogue-of.ts";
import { controlsOf } from "./controls.ts";
import { type Entries, entriesOf, forms } from "./forms.ts";
import { partsOfDefinition, partsOfPlan, type Reading } from "./requirements.ts";
import { resourcesOf } from "./resources.ts";

/**
 * OSCAL 1.0 to 1.2, JSON or YAML: component definitions and system security plans (https://pages.nist.gov/OSCAL). What a component says of one
 * control is one control. Nothing remote is imported.
 */
export const oscal: ForeignFormat = {
  wanted(source, snapshot) {
    if (!snapshot.contents.has(source.path)) return snapshot.files.has(source.path) ? [source.path] : [];
    const known = [source.path];
    // A profile names a catalogue or another profile; each is read once.
    for (const path of known) {
      const text = snapshot.contents.has(path) ? (foreignText(snapshot, path) ?? noText) : noText;
      for (const next of localFiles(hrefsIn(text), path, snapshot))
        if (!known.includes(next) && known.length < mostFiles) known.push(next);
    }
    return known.filter((path) => !snapshot.contents.has(path));
  },

  read(source, snapshot, catalogueOf) {
    const problems: Problem[] = [];
    const tell = (problem: Problem) => problems.push(problem);
    const text = foreignText(snapshot, source.path);
    if (text === null) return missing(source);
    const root = readForeign(text, source.path, tell);
    const own = new Map<string, Catalogue>();
    const controls =
      root === null ? [] : readRoot(root, { source, snapshot, catalogueOf, own, known: new Map() }, tell);
    return {
      controls,
      catalogues: [...own.values()],
      problems,
      files: [source.path, ...own.keys()],
      unread: claimsNothing(controls) ? [source.path] : [],
    };
  },
};

const mostFiles = 20;

/** Every `href` of a file, by its text: which of them matter shows only when the file is read. */
const hrefsIn = remember(({ content }: ForeignText): readonly string[] =>
  [...content.matchAll(/"?(?:href|source)"?\s*:\s*"?([^"\s,}]{1,500})/g)].slice(0, 1_000).map(([, href = ""]) => href),
);

function missing({ path, place }: ForeignSource): ForeignProgram {
  const message = `there is no ${path}; "oscal" takes the path of a component definition or a system security plan in the repository`;
  return {
    controls: [],
    catalogues: [],
    files: [],
    unread: [],
    problems: [{ code: "missing-file", severity: "error", place, message }],
  };
}

function readRoot(root: ForeignValue, around: Around, tell: (problem: Problem) => void) {
  const entries = root.entries(null, "the file");
  const definition = entries.get("component-definition")?.value;
  const plan = entries.get("system-security-plan")?.value;
  const model = definition ?? plan;
  if (model === undefined) {
    const found = [...entries.keys()].filter((name) => name !== "$schema").join(", ") || "nothing";
    tell(warning("foreign-format", root.place, `no component-definition and no system-security-plan; found ${found}`));
    return [];
  }
  const fields = entriesOf(model, definition === undefined ? forms.plan : forms.definition, tell);
  tellVersion(fields, tell);
  tellImports(fields, tell);
  const reading: Reading = { path: around.source.path, resources: resourcesOf(fields), seen: new Set(), tell };
  const parts = definition === undefined ? partsOfPlan(fields, reading) : partsOfDefinition(fields, reading);
  return controlsOf(parts, around, reading);
}

function tellVersion(fields: Entries, tell: (problem: Problem) => void): void {
  const metadata = fields.get("metadata")?.value;
  const version = metadata?.entries(null, "metadata").get("oscal-version")?.value;
  const text = version?.text() ?? "";
  if (metadata !== undefined && version === undefined)
    tell(warning("missing-key", metadata.place, "metadata has no oscal-version"));
  else if (version !== undefined && !/^1\.[0-2](?:\.|$)/.test(text))
    tell(warning("wrong-value", version.place, `oscal-version is "${text}"; known: 1.0 to 1.2`));
}

function tellImports(fields: Entries, tell: (problem: Problem) => void): void {
  const imports = fields.get("import-component-definitions");
  if (imports === undefined) return;
  const message =
    "import-component-definitions are other files; none is imported, so what they say does not count (name each as a source of its own)";
  tell(warning("foreign-format", imports.key, message));
}
