import { lessInFiles, lessOfLink } from "../../evidence/cards/cards.ts";
import { fileOf } from "../../evidence/kinds/check-workflow.ts";
import { written } from "../../evidence/written.ts";
import { allOf, type Less } from "../../keys/asks.ts";
import { aboutControl } from "../../model/about-control.ts";
import { isKnownToCount, isWorthless } from "../../model/attesters.ts";
import type { EvidenceLink } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import { atBase, atHead, type Location } from "../../model/place.ts";
import type { Control } from "../../model/program.ts";
import { code, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import { finding } from "../../rules/make-finding.ts";
import type { KeptControl, KeptLink, Programs } from "./programs.ts";
import type { ComparedThing, Kept } from "./thing.ts";

type Followed = KeptLink & Pick<KeptControl, "was" | "is">;

/** `evidence-withdrawn`: a link that nothing took the place of, or that now proves less. */
export const links: ComparedThing = (programs) => ({
  gone: followedLinks(programs)
    .filter(({ successors }) => successors.length === 0)
    .map(({ link, is }) =>
      withdrawn(sentence`evidence ${path(link.text)} was removed from ${code(is.id)}`, link, is, atBase(link.place)),
    ),
  kept: keptLinks(programs),
});

function keptLinks(programs: Programs): readonly Kept[] {
  const inFiles = lessOnce(programs.sides);
  return followedLinks(programs).flatMap((followed) => kept(followed, inFiles, programs));
}

type LessInFiles = (was: EvidenceLink, is: EvidenceLink) => readonly Less[];

/** What the files of a link show less, once for all links that are written alike: many controls have the same tests and workflows. */
function lessOnce(sides: Programs["sides"]): LessInFiles {
  const known = new Map<string, readonly Less[]>();
  return (was, is) => {
    const name = `${written(was)}\n${written(is)}`;
    const less = known.get(name) ?? lessInFiles(was, is, sides);
    known.set(name, less);
    return less;
  };
}

/** The links of the controls that both sides have, each with what took its place. */
export function followedLinks({ kept }: Pick<Programs, "kept">): readonly Followed[] {
  return kept.flatMap(({ was, is, links }) => links.map((link) => ({ was, is, ...link })));
}

/** Of several that carry it on, the one that asks as much speaks. */
function kept({ was, link, is, successors }: Followed, lessIn: LessInFiles, programs: Programs): readonly Kept[] {
  const compared = successors.map((next) => {
    const word = lostWord({ control: was, link }, { control: is, link: next }, programs);
    const inFiles = lessIn(link, next);
    return { next, inFiles, less: [...lessOfLink(link, next), ...inFiles, ...word] };
  });
  const best = compared.find(({ less }) => less.length === 0) ?? compared[0];
  if (best === undefined) return [];
  const at = atHead(best.next.place);
  const file = best.inFiles.length > 0 ? fileOf(best.next) : null;
  const files = file === null ? [] : [file.path];
  const report = (less: readonly Less[]) => [
    withdrawn(sentence`evidence ${path(link.text)} of ${code(is.id)}: ${allOf(less)}`, link, is, at, files),
  ];
  return [
    { named: sentence`evidence ${path(link.text)} of ${code(is.id)}`, at, control: is.id, less: best.less, report },
  ];
}

interface LinkOfControl {
  readonly control: Control;
  readonly link: EvidenceLink;
}

/**
 * An attestation that counted and was made into one that does not: of a day to come, or by somebody who answers for nothing here, or of whom
 * nobody can tell.
 */
function lostWord(was: LinkOfControl, is: LinkOfControl, { base, head, ...around }: Programs): readonly Less[] {
  const [before, after] = [was.link.attested, is.link.attested];
  if (before === null || after === null || isWorthless(before, was.control, { ...around, program: base })) return [];
  const isLost = isWorthless(after, is.control, { ...around, program: head });
  const isUntold =
    before.by.toLowerCase() !== after.by.toLowerCase() &&
    isKnownToCount(before, was.control, { ...around, program: base }) &&
    !isKnownToCount(after, is.control, { ...around, program: head });
  if (!isLost && !isUntold) return [];
  const how = isLost ? sentence`which does not count` : sentence`and whether that counts is unknown`;
  const change = sentence`${code(before.by)} on ${words(before.on)} → ${code(after.by)} on ${words(after.on)}, ${how}`;
  return [{ name: "attested", label: "attested by", change, rule: null, isNote: false }];
}

/** `files`: those whose content shows less. */
function withdrawn(
  words: Sentence,
  link: EvidenceLink,
  control: Control,
  location: Location,
  files: readonly string[] = [],
): Finding {
  return finding("evidence-withdrawn", [control.id, link.text], {
    message: words,
    location,
    explainedBy: [...files, control.place.path, link.place.path],
    ...aboutControl(control),
  });
}
