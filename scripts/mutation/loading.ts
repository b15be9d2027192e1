import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = `${process.cwd()}/`;
const ours = new RegExp(`^${pathToFileURL(root).href}(src|__tests__)/.*\\.ts$`);
const vitest = new URL("./vitest.ts", import.meta.url).href;
const remember = new URL("./remember.ts", import.meta.url).href;

/** Loads modules again and again, each time with what the import of a mutated file makes different. */
export interface Loading {
  /** Every module from which an import leads to the file, and the file itself; paths. */
  readonly dependents: (path: string) => ReadonlySet<string>;
  /** From now on these modules are imported anew. */
  readonly renew: (paths: ReadonlySet<string>) => void;
  readonly importFile: (path: string) => Promise<unknown>;
}

/** Registers hooks for the whole process: mutated sources instead of those on disk, and our stand-in for Vitest. */
export function startLoading(sources: Readonly<Record<string, string>>): Loading {
  const importers = new Map<string, Set<string>>();
  const stripped = new Map<string, string>();
  let generation = 0;
  let renewed: ReadonlySet<string> = new Set();
  const marked = (path: string) => (renewed.has(path) ? `?generation=${generation}` : "");

  registerHooks({
    resolve: (specifier, context, next) => {
      if (specifier === "vitest") return { url: vitest, shortCircuit: true };
      const found = next(specifier, context);
      const from = pathOf(context.parentURL ?? "");
      const path = pathOf(found.url);
      if (!ours.test(withoutQuery(found.url)) || from === null || path === null) return found;
      if (path === "src/model/remember.ts" && forgets(from)) return { ...found, url: remember };
      importers.set(path, (importers.get(path) ?? new Set()).add(from));
      return { ...found, url: withoutQuery(found.url) + marked(path) };
    },
    load: (url, context, next) => {
      const path = pathOf(url);
      if (path === null || !ours.test(withoutQuery(url))) return next(url, context);
      const source = sources[path] ?? stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, "utf8"));
      stripped.set(path, source);
      return { format: "module", source, shortCircuit: true };
    },
  });

  return {
    dependents: (path) => reach(path, importers),
    renew: (paths) => {
      generation += 1;
      renewed = paths;
    },
    importFile: (path) => import(pathToFileURL(root + path).href + marked(path)),
  };
}

/** What a mutated function computed must not be there when the next mutant is tried. */
function forgets(path: string): boolean {
  return /^(src\/(rules|evidence|assess|compare|files|keys)|__tests__)\//.test(path);
}

function pathOf(url: string): string | null {
  if (!url.startsWith("file:")) return null;
  const path = fileURLToPath(withoutQuery(url));
  return path.startsWith(root) ? path.slice(root.length) : null;
}

function withoutQuery(url: string): string {
  return url.replace(/\?.*$/, "");
}

function reach(path: string, importers: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const reached = new Set([path]);
  for (const one of reached) for (const importer of importers.get(one) ?? []) reached.add(importer);
  return reached;
}
