import { lineOf } from "../evidence/contains.ts";
import { manyFilesOf } from "../evidence/targets.ts";
import { plainPath } from "../evidence/whereabouts.ts";
import { select } from "../files/select.ts";
import type { Assessed } from "../model/assessed.ts";
import type { PathEvidence } from "../model/evidence.ts";
import type { Cause, Finding } from "../model/finding.ts";
import { atBase } from "../model/place.ts";
import { sentence } from "../model/sentence.ts";
import { slice, textOf } from "../model/text.ts";

/** Where at base the text stood that a link no longer finds, in a file that the change touches; `changed` says in words what became of that file. */
export function lostText(found: Finding, base: Assessed | null, changed: (path: string) => Cause | null): Cause | null {
  const [id = "", text] = found.subject;
  const control = base?.controls.get(id);
  const link = control?.evidence.find((candidate) => candidate.kind === "path" && candidate.text === text);
  if (base === null || link?.kind !== "path") return null;
  for (const path of manyFilesOf(link, base.snapshot)?.paths ?? [plainPath(link.path)]) {
    const cause = changed(path);
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
