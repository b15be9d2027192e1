import type { Unverifiable } from "../../model/assessment.ts";
import type { Attestation, EvidenceLink } from "../../model/evidence.ts";
import type { Finding } from "../../model/finding.ts";
import type { Control } from "../../model/program.ts";
import { code, listUpTo, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { finding } from "../../rules/make-finding.ts";
import { aboutControl } from "../about-control.ts";
import { type AttestationStanding, attestationStanding } from "../attesters.ts";
import { at, type Facts } from "../facts.ts";

interface Attested {
  readonly control: Control;
  readonly link: EvidenceLink;
  readonly attested: Attestation;
  readonly standing: AttestationStanding;
}

function attestations(facts: Facts): readonly Attested[] {
  const around = { program: facts.program, members: facts.probes.members, today: facts.today };
  return facts.program.controls.flatMap((control) =>
    control.evidence.flatMap((link): Attested[] => {
      const { attested } = link;
      if (attested === null) return [];
      return [{ control, link, attested, standing: attestationStanding(attested, control, around) }];
    }),
  );
}

/** `evidence-suspect`: an attestation of a day to come, or by somebody who answers neither for the control nor for the program. */
export function worthlessAttestations(facts: Facts): readonly Finding[] {
  return attestations(facts).flatMap(({ control, link, attested, standing }) => {
    const why = worthless(standing, attested, control);
    if (why === null) return [];
    return [
      finding("evidence-suspect", [control.id, link.text], {
        message: sentence`the attestation of ${path(link.text)} does not count: ${why}`,
        location: at(facts, attested.place),
        explainedBy: [attested.place.path],
        parts: [`${standing.is} ${standing.is === "to-come" ? attested.on : attested.by}`],
        ...aboutControl(control),
      }),
    ];
  });
}

function worthless({ is }: AttestationStanding, { by, on }: Attestation, { id }: Control): Sentence | null {
  switch (is) {
    case "to-come":
      return sentence`${code(on)} is still to come`;
    case "not-theirs":
      return sentence`${code(by)} is neither an owner nor a deputy of ${code(id)}, nor an owner of the program`;
    case "counts":
    case "unverifiable":
      return null;
  }
}

/** One note for all attestations of which nobody can tell whether they are the owner's. */
export function untoldAttesters(facts: Facts): readonly Unverifiable[] {
  const untold = attestations(facts).flatMap((one) =>
    one.standing.is === "unverifiable" ? [{ ...one, team: one.standing.team }] : [],
  );
  const [first, ...others] = untold;
  if (first === undefined) return [];
  const { control, link, attested, team } = first;
  const why = sentence`the members of ${code(team)} are not known, so ${code(attested.by)} may or may not be one`;
  if (others.length === 0)
    return [{ what: sentence`attestation of ${path(link.text)}`, why, control: control.id, place: attested.place }];
  const names = untold.map((one) => sentence`${code(one.control.id)} ${path(one.link.text)}`);
  const what = words(count(untold.length, "attester"));
  return [{ what, why: sentence`${why}: ${listUpTo(names)}`, control: null, place: null }];
}
