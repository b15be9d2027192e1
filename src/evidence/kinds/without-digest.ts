import type { Unverifiable } from "../../model/assessment.ts";
import type { Program } from "../../model/program.ts";
import { code, listUpTo, path, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";

/** One note for all attestations of files that keep no digest: a change of what was read would not be seen. */
export function withoutDigest(program: Program): readonly Unverifiable[] {
  const attested = program.controls.flatMap((control) =>
    control.evidence.flatMap((link) => {
      if (!("path" in link) || link.attested === null || link.attested.digest !== null) return [];
      return [{ control, link, place: link.attested.place }];
    }),
  );
  const [first, ...others] = attested;
  if (first === undefined) return [];
  const why = words("no digest is recorded, so a later change to the attested content is not detected");
  if (others.length === 0) {
    const what = sentence`attestation of ${path(first.link.text)}`;
    return [{ what, why, control: first.control.id, place: first.place }];
  }
  const names = attested.map(({ control, link }) => sentence`${code(control.id)} ${path(link.text)}`);
  const what = words(count(attested.length, "attestation"));
  return [{ what, why: sentence`${why}: ${listUpTo(names)}`, control: null, place: null }];
}
