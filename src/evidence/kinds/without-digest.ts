import type { Unverifiable } from "../../model/assessment.ts";
import type { Program } from "../../model/program.ts";
import { count, list } from "../../model/words.ts";

/** One note for all attestations of files that keep no digest: a change of what was read would not be seen. */
export function withoutDigest(program: Program): readonly Unverifiable[] {
  const attested = program.controls.flatMap((control) =>
    control.evidence.flatMap((link) => {
      return "path" in link && link.attested !== null && link.attested.digest === null ? [{ control, link }] : [];
    }),
  );
  const [first, ...others] = attested;
  if (first === undefined) return [];
  const why = "no digest is kept, so a change of what was read would not be seen";
  if (others.length === 0) {
    const what = `attestation of ${first.link.text}`;
    return [{ what, why, control: first.control.id, place: first.link.attested?.place ?? first.link.place }];
  }
  const names = attested.map(({ control, link }) => `${control.id} ${link.text}`);
  return [{ what: count(attested.length, "attestation"), why: `${why}: ${list(names)}`, control: null, place: null }];
}
