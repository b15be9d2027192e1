import { fragmentText, type Part } from "../../files/part.ts";
import { select } from "../../files/select.ts";
import type { Contains, PathEvidence } from "../../model/evidence.ts";
import { count } from "../../model/words.ts";
import { holds, isUsable, tooLong, verb } from "../contains.ts";
import { matchesNothing } from "../fixes/missing.ts";
import { type EvidenceContext, flawed, type Judged, ok, together, unproven } from "../flaw.ts";
import { isGlob, type ManyFiles, mostFiles, needsContent, toJudge } from "../targets.ts";
import { plainPath } from "../whereabouts.ts";
import { judgeAttestation } from "./attestation.ts";

/** Judges a link to a glob or a directory: one file that has what is asked is enough. */
export function judgeManyFiles(link: PathEvidence, many: ManyFiles, scene: EvidenceContext): Judged {
  if (many.total === 0) return matchesNothing(link, scene);
  if (!needsContent(link)) return judgePresence(many, link, scene);
  if (link.fragment !== null && !isGlob(link, scene.snapshot.files)) return directoryWithFragment(link);
  const selections = toJudge(many, scene.snapshot).map((path) => select(path, link.fragment, scene.snapshot));
  const parts = selections.flatMap((selection) => (selection.is === "part" ? [selection.part] : []));
  const doubt = selections.find(({ is }) => is === "unsure");
  const unread = many.isCut
    ? `only ${mostFiles} of the ${count(many.total, "file")} that ${many.words} are read`
    : null;
  const why = unread ?? (doubt?.is === "unsure" ? doubt.why : null);
  if (selections.length === 0) return unproven(`the files that ${many.words} are links to what was not read`);
  if (parts.length === 0) return why === null ? noneHasPart(link, many) : unproven(why);
  return together([judgeContains(link.contains, parts, many, why), judgeAttestation(link, scene)]);
}

/** One file is enough for a bare glob or folder; where there are only symbolic links and submodules, one that leads to a file. */
function judgePresence(many: ManyFiles, link: PathEvidence, { snapshot }: EvidenceContext): Judged {
  const { files, contents } = snapshot;
  const isPlain = (path: string) => files.get(path)?.kind === "file" || files.get(path)?.kind === "executable";
  if (many.paths.some((path) => isPlain(path) || contents.has(path))) return ok;
  const ends = many.paths.map((path) => snapshot.ways?.get(path)?.end.is);
  if (ends.includes("directory")) return ok;
  if (ends.length > 0 && ends.every((end) => end === "missing" || end === "loop")) {
    const message = `the files that ${many.words} are symbolic links to nothing`;
    return flawed("evidence-missing", message, { explainedBy: [link.path] });
  }
  return unproven(`the files that ${many.words} are links to what is not in this repository`);
}

function directoryWithFragment(link: PathEvidence): Judged {
  const path = plainPath(link.path);
  return flawed("evidence-anchor", `${path} is a directory; ${fragmentOf(link)} needs a file`, { explainedBy: [path] });
}

function noneHasPart(link: PathEvidence, many: ManyFiles): Judged {
  const message = noneOf(many, `has ${fragmentOf(link)}`, `has no ${fragmentOf(link)}`);
  return flawed("evidence-anchor", message, { explainedBy: many.paths });
}

function judgeContains(contains: Contains | null, parts: readonly Part[], many: ManyFiles, why: string | null): Judged {
  if (contains === null) return ok;
  if (!isUsable(contains)) return unproven(`${contains.value} is not a regular expression that RE2 understands`);
  const long = parts.map((part) => tooLong(contains, part));
  if (parts.some((part, at) => long[at] === null && holds(contains, part))) return ok;
  const tooMuch = long.find((message) => message !== null);
  if (tooMuch != null) return flawed("evidence-content", tooMuch, { explainedBy: many.paths });
  if (why !== null) return unproven(why);
  const asked = verb(contains);
  const message = noneOf(many, asked.replace(/^contain/, "contains").replace(/^match/, "matches"), `does not ${asked}`);
  return flawed("evidence-content", message, { explainedBy: many.paths });
}

/** `none of the 12 files that match docs/** contains "x"`, or for one file, by its name, that it does not. */
function noneOf({ total, words, paths }: ManyFiles, does: string, doesNot: string): string {
  const [only] = paths;
  if (total > 1 || only === undefined) return `none of the ${count(total, "file")} that ${words} ${does}`;
  const isOne = words.replace(/^match/, "matches").replace(/^are/, "is");
  return `${only}, the only file that ${isOne}, ${doesNot}`;
}

function fragmentOf(link: PathEvidence): string {
  return link.fragment === null ? "it" : `#${fragmentText(link.fragment)}`;
}
