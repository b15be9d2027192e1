import { lineOf } from "../evidence/contains.ts";
import { manyFilesOf } from "../evidence/targets.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import { select } from "../files/select.ts";
import type { Assessed } from "../model/assessed.ts";
import type { PathEvidence } from "../model/evidence.ts";
import type { Cause, Finding } from "../model/finding.ts";
import { atBase, atHead } from "../model/place.ts";
import { path as pathPhrase, sentence } from "../model/sentence.ts";
import { slice, textOf } from "../model/text.ts";
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

/** Where at base the text stood that a link no longer finds, in a file that the change touches. */
export function lostText(found: Finding, base: Assessed | null, changed: ChangedFiles): Cause | null {
  const [id = "", text] = found.subject;
  const control = base?.controls.get(id);
  const link = control?.evidence.find((candidate) => candidate.kind === "path" && candidate.text === text);
  if (base === null || link?.kind !== "path") return null;
  for (const path of manyFilesOf(link, base.snapshot)?.paths ?? [plainPath(link.path)]) {
    const cause = changedFile({ ...found, explainedBy: [path] }, changed);
    const line = cause === null ? null : lineAtBase(link, path, base);
    if (cause === null || line === null) continue;
    return { text: sentence`${cause.text}; the text was on line ${line}`, location: atBase({ path, line, column: 1 }) };
  }
  return null;
}

function lineAtBase({ contains, fragment }: PathEvidence, path: string, { snapshot }: Assessed): number | null {
  const bytes = snapshot.contents.get(path);
  const selection = select(path, fragment, snapshot);
  if (contains === null || bytes === undefined || selection.is !== "part" || selection.part.lines === null) return null;
  const { from, to } = selection.part.lines;
  const line = lineOf(contains, slice(textOf(bytes), from, to));
  return line === null ? null : line + from - 1;
}
