import type { Cause, Finding } from "../model/finding.ts";
import { atBase, atHead } from "../model/place.ts";
import { path as pathPhrase, sentence } from "../model/sentence.ts";
import type { ChangedFiles, Touched } from "../model/two-sides.ts";

/** The first of the files that can explain it and that the change touches. */
export function changedFile(found: Finding, changed: ChangedFiles): Cause | null {
  for (const explanation of found.explainedBy) {
    const touched = changed(explanation);
    if (touched !== null) return inWords(touched, found);
  }
  return null;
}

function inWords({ path, file }: Touched, found: Finding): Cause {
  const [top, it] = [{ path, line: 1, column: 1 }, pathPhrase(path)];
  switch (file.status) {
    case "removed":
      return { text: sentence`${it} was removed`, location: atBase(top) };
    case "added":
      return { text: sentence`${it} was added`, location: atHead(top) };
    case "renamed":
      if (path !== file.path) {
        const text = sentence`${it} was renamed to ${pathPhrase(file.path)}`;
        return { text, location: atHead({ ...top, path: file.path }) };
      }
      return { text: sentence`${it} was renamed from ${pathPhrase(file.previous ?? "")}`, location: atHead(top) };
    case "modified":
    case "copied":
    case "changed":
    case "unchanged":
      if (found.cause?.location.path === path) return found.cause;
      return {
        text: sentence`${it} was changed`,
        location: found.location.path === path ? found.location : atHead(top),
      };
  }
}
