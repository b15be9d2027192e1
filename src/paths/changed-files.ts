import { path as pathPhrase, type Sentence, sentence } from "../model/sentence.ts";
import type { ChangedFile } from "../model/snapshot.ts";
import type { ChangedFiles, Touched } from "../model/two-sides.ts";
import { foldersOf } from "./folders.ts";
import { globMatcher } from "./glob-matcher.ts";

/** Both names of a renamed file count. Paths are looked up, since there can be thousands of both sides; folders and globs are searched. */
export function changedFiles(files: readonly ChangedFile[]): ChangedFiles {
  const touched = [...files.map((file) => ({ path: file.path, file })), ...files.flatMap(asPrevious)];
  const byPath = new Map([...touched].reverse().map((entry) => [entry.path, entry]));
  const folders = new Set(touched.flatMap(({ path }) => foldersOf(path)));
  return (name) => {
    const exact = byPath.get(name);
    if (exact !== undefined) return exact;
    if (folders.has(name)) return touched.find(({ path }) => path.startsWith(`${name}/`)) ?? null;
    if (!/[*?[{]/.test(name)) return null;
    const matches = globMatcher(name);
    return touched.find(({ path }) => matches(path)) ?? null;
  };
}

function asPrevious(file: ChangedFile): readonly Touched[] {
  return file.previous === null ? [] : [{ path: file.previous, file }];
}

/** `docs/tls.md was renamed to docs/security/tls.md`. */
export function touchedInWords({ path, file }: Touched): Sentence {
  const it = pathPhrase(path);
  switch (file.status) {
    case "removed":
      return sentence`${it} was removed`;
    case "added":
      return sentence`${it} was added`;
    case "renamed":
      return path === file.path
        ? sentence`${it} was renamed from ${pathPhrase(file.previous ?? "")}`
        : sentence`${it} was renamed to ${pathPhrase(file.path)}`;
    case "modified":
    case "copied":
    case "changed":
    case "unchanged":
      return sentence`${it} was changed`;
  }
}
