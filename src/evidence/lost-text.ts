import { select } from "../files/select.ts";
import type { EvidenceLink, PathEvidence } from "../model/evidence.ts";
import type { Cause } from "../model/finding.ts";
import { atBase } from "../model/place.ts";
import { sentence } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { slice, textOf } from "../model/text.ts";
import { touchedInWords } from "../paths/changed-files.ts";
import type { EvidenceBefore } from "./before.ts";
import { lineOf } from "./contains.ts";
import type { LinkProblem } from "./flaw.ts";
import { manyFilesOf } from "./targets.ts";
import { plainPath } from "./whereabouts.ts";

/** A flaw about text that a link no longer finds, with where it stood at base; as it is where it did not stand in a file that the change touches. */
export function withLostText(flaw: LinkProblem, was: EvidenceLink, before: EvidenceBefore): LinkProblem {
  if (flaw.rule !== "evidence-content" || was.kind !== "path") return flaw;
  return { ...flaw, cause: flaw.cause ?? whereItStood(was, before) };
}

function whereItStood(link: PathEvidence, { snapshot, changed }: EvidenceBefore): Cause | null {
  for (const path of manyFilesOf(link, snapshot)?.paths ?? [plainPath(link.path)]) {
    const touched = changed(path);
    const line = touched === null ? null : lineAt(link, path, snapshot);
    if (touched === null || line === null) continue;
    const text = sentence`${touchedInWords(touched)}; the text was on line ${line}`;
    return { text, location: atBase({ path, line, column: 1 }) };
  }
  return null;
}

function lineAt({ contains, fragment }: PathEvidence, path: string, snapshot: Snapshot): number | null {
  const bytes = snapshot.contents.get(path);
  const selection = select(path, fragment, snapshot);
  if (contains === null || bytes === undefined || selection.is !== "part" || selection.part.lines === null) return null;
  const { from, to } = selection.part.lines;
  const line = lineOf(contains, slice(textOf(bytes), from, to));
  return line === null ? null : line + from - 1;
}
