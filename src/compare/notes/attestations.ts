import type { Attestation, EvidenceLink } from "../../model/evidence.ts";
import { atBase, atHead } from "../../model/place.ts";
import type { Control } from "../../model/program.ts";
import type { ProgramNote } from "../../model/report.ts";
import { code, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import { followedLinks } from "../program-changes/evidence.ts";
import type { Programs } from "../program-changes/programs.ts";

/** Attestations that are new, renewed or gone. One with a digest that is gone asks less, and is told as that. */
export function attestationNotes(programs: Programs): readonly ProgramNote[] {
  return followedLinks(programs).flatMap(({ is, link, successors }) =>
    successors.slice(0, 1).flatMap((next) => noteOf(link, next, is) ?? []),
  );
}

function noteOf(link: EvidenceLink, next: EvidenceLink, control: Control): ProgramNote | null {
  const [was, is] = [link.attested, next.attested];
  if (is === null) {
    if (was === null || was.digest !== null) return null;
    const gone = sentence`${attestation(next, control)}, ${wordOf(was)}, was removed`;
    return { text: gone, control: control.id, at: atBase(was.place) };
  }
  if (was !== null && sameWord(was) === sameWord(is)) return null;
  const before = was === null ? sentence`new` : sentence`before ${wordOf(was)}`;
  return {
    text: sentence`${attestation(next, control)}: ${wordOf(is)} (${before})`,
    control: control.id,
    at: atHead(is.place),
  };
}

function attestation({ text }: EvidenceLink, { id }: Control): Sentence {
  return sentence`attestation of ${path(text)} of ${code(id)}`;
}

function wordOf({ by, on }: Attestation): Sentence {
  return sentence`by ${code(by)} on ${words(on)}`;
}

function sameWord({ by, on, digest }: Attestation): string {
  return [by.toLowerCase(), on, digest].join(" ");
}
