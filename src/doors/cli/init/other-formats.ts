/** A program of another kind that stands in the repository already. */
export interface OtherProgram {
  readonly path: string;
  /** What it is, and what can be done with it. */
  readonly says: string;
  /** The entry of `sources:` that reads it; null: it is not read in place. */
  readonly source: string | null;
}

/** Which files have to be read to know: small ones by their names, and by what they hold. */
export function candidates(paths: Iterable<string>): readonly string[] {
  return [...paths]
    .filter((path) => openControl.test(path) || oscalFile.test(path) || policyFile.test(path))
    .slice(0, mostRead);
}

/** So many are opened. */
const mostRead = 500;

const openControl = /(^|\/)opencontrol\.ya?ml$/;
const oscalFile = /(oscal|component-definition|system-security-plan|ssp|profile|catalog)[^/]*\.(json|ya?ml)$/i;
const policyFile = /(^|\/)(narratives|policies|procedures)\/[^/]+\.md$/;
const register =
  /(control|risk|soc-?2|iso-?27001|compliance|vanta|drata|statement-of-applicability)[^/]*\.(csv|xlsx)$/i;

/** Finds OpenControl, Comply and OSCAL by what the files say, and spreadsheets whose names say that they are registers. */
export function otherPrograms(paths: Iterable<string>, texts: ReadonlyMap<string, string>): readonly OtherProgram[] {
  const found = [...texts].flatMap(([path, text]) => programIn(path, text) ?? []);
  const sheets = [...paths]
    .filter((path) => register.test(path))
    .map(
      (path): OtherProgram => ({
        path,
        says: `a register: controldiff import ${JSON.stringify(path)} --dry-run shows what can be read of it`,
        source: null,
      }),
    );
  return [...new Map([...found, ...sheets].map((one) => [one.source ?? one.path, one])).values()];
}

function programIn(path: string, text: string): OtherProgram | null {
  if (openControl.test(path) && /^(components|schema_version)\s*:/m.test(text))
    return {
      path,
      says: 'an OpenControl program: "sources:" in program.yml reads it',
      source: `opencontrol: ${JSON.stringify(path)}`,
    };
  if (policyFile.test(path) && /^satisfies\s*:/m.test(frontMatter(text))) return complyIn(path);
  const kind = /["']?(component-definition|system-security-plan|assessment-plan|profile|catalog)["']?\s*:\s*[{\n]/.exec(
    text,
  )?.[1];
  if (!oscalFile.test(path) || kind === undefined || !/oscal-version/.test(text)) return null;
  if (kind !== "component-definition" && kind !== "system-security-plan")
    return { path, says: `an OSCAL ${kind}, which says what is required and not what is done`, source: null };
  return {
    path,
    says: `an OSCAL ${kind}: "sources:" in program.yml reads it`,
    source: `oscal: ${JSON.stringify(path)}`,
  };
}

/** What stands above the line of dashes; nothing where there is none. */
function frontMatter(text: string): string {
  const [head = "", ...rest] = text.replace(/^---\r?\n/, "").split(/^---\s*$/m);
  return rest.length === 0 ? "" : head;
}

function complyIn(path: string): OtherProgram {
  const folder = path.split("/").slice(0, -2).join("/") || ".";
  return {
    path,
    says: 'a Comply program: "sources:" in program.yml reads it',
    source: `comply: ${JSON.stringify(folder)}`,
  };
}
