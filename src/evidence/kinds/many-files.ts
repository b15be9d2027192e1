import { fragmentText, type Part, type Selection } from "../../files/part.ts";
import { select } from "../../files/select.ts";
import type { Contains, PathEvidence } from "../../model/evidence.ts";
import { code, path as pathOf, type Sentence, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { asked, holds, isUsable, tooLong, unusable } from "../contains.ts";
import { matchesNothing } from "../fixes/missing.ts";
import { type EvidenceContext, flawed, type Judged, ok, together, unproven } from "../flaw.ts";
import { isGlob, type ManyFiles, needsContent, noneRead, toJudge, tooMany } from "../targets.ts";
import { plainPath } from "../whereabouts.ts";
import { judgeAttestation } from "./attestation.ts";

/** Judges a link to a glob or a directory: one file that has what is asked is enough. */
export function judgeManyFiles(link: PathEvidence, many: ManyFiles, scene: EvidenceContext): Judged {
  if (many.total === 0) return matchesNothing(link, scene);
  if (!needsContent(link)) return judgePresence(many, link, scene);
  if (link.fragment !== null && !isGlob(link, scene.snapshot)) return directoryWithFragment(link);
  const selections = toJudge(many, scene.snapshot).map((path) => select(path, link.fragment, scene.snapshot));
  if (selections.length === 0) return unproven(noneRead(many));
  const { parts, doubt, untold } = partsIn(selections);
  const why = many.isCut ? tooMany(many) : doubt;
  if (parts.length === 0) return why === null ? noneHasPart(link, many) : unproven(why);
  return together([
    untold === null ? ok : unproven(untold),
    judgeContains(link.contains, parts, many, why),
    judgeAttestation(link, scene),
  ]);
}

interface Parts {
  readonly parts: readonly Part[];
  /** Why there may be more of them. */
  readonly doubt: Sentence | null;
  /** Why they are whole files, none of which can have the part that is named. */
  readonly untold: Sentence | null;
}

/** The parts of those files that have it; where none can have it, all of them are held to what is asked. */
function partsIn(selections: readonly Selection[]): Parts {
  const all = selections.flatMap((selection) => (selection.is === "part" ? [selection] : []));
  const own = all.filter(({ untold }) => untold === undefined);
  const untold = all.find((one) => one.untold !== undefined)?.untold ?? null;
  const unsure = selections.find(({ is }) => is === "unsure");
  const doubt = unsure?.is === "unsure" ? unsure.why : null;
  if (own.length > 0) return { parts: own.map(({ part }) => part), doubt: doubt ?? untold, untold: null };
  return { parts: all.map(({ part }) => part), doubt, untold };
}

/** One file is enough for a bare glob or folder; where there are only symbolic links and submodules, one that leads to a file. */
function judgePresence(many: ManyFiles, link: PathEvidence, { snapshot }: EvidenceContext): Judged {
  const { files, contents } = snapshot;
  const isPlain = (path: string) => files.get(path)?.kind === "file" || files.get(path)?.kind === "executable";
  if (many.paths.some((path) => isPlain(path) || contents.has(path))) return ok;
  const ends = many.paths.map((path) => snapshot.ways?.get(path)?.end.is);
  if (ends.includes("directory")) return ok;
  if (ends.length > 0 && ends.every((end) => end === "missing" || end === "loop")) {
    const message = sentence`the files that ${many.words} are broken symbolic links`;
    return flawed("evidence-missing", message, { explainedBy: [link.path] });
  }
  return unproven(sentence`the files that ${many.words} are symbolic links out of the repository`);
}

function directoryWithFragment(link: PathEvidence): Judged {
  const path = plainPath(link.path);
  const message = sentence`${pathOf(path)} is a directory, and ${fragmentOf(link)} needs a file`;
  return flawed("evidence-anchor", message, { explainedBy: [path] });
}

function noneHasPart(link: PathEvidence, many: ManyFiles): Judged {
  const message = noneOf(many, sentence`has ${fragmentOf(link)}`, sentence`has no ${fragmentOf(link)}`);
  return flawed("evidence-anchor", message, { explainedBy: many.paths });
}

function judgeContains(
  contains: Contains | null,
  parts: readonly Part[],
  many: ManyFiles,
  why: Sentence | null,
): Judged {
  if (contains === null) return ok;
  if (!isUsable(contains)) return unproven(unusable(contains));
  const long = parts.map((part) => tooLong(contains, part));
  if (parts.some((part, at) => long[at] === null && holds(contains, part))) return ok;
  const tooMuch = long.find((message) => message !== null);
  if (tooMuch != null) return flawed("evidence-content", tooMuch, { explainedBy: many.paths });
  if (why !== null) return unproven(why);
  const message = noneOf(many, asked(contains, "singular"), sentence`does not ${asked(contains, "plural")}`);
  return flawed("evidence-content", message, { explainedBy: many.paths });
}

/** `none of the 12 files that match docs/** contains "x"`, or for one file, by its name, that it does not. */
function noneOf(many: ManyFiles, does: Sentence, doesNot: Sentence): Sentence {
  const [only] = many.paths;
  if (many.total > 1 || only === undefined)
    return sentence`none of the ${words(count(many.total, "file"))} that ${many.words} ${does}`;
  return sentence`${pathOf(only)}, the only file that ${many.wordsOfOne}, ${doesNot}`;
}

function fragmentOf({ fragment }: PathEvidence): Sentence {
  return fragment === null ? words("it") : [code(`#${fragmentText(fragment)}`)];
}
