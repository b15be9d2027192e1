import { aboutControl } from "../../model/about-control.ts";
import type { Unverifiable } from "../../model/assessment.ts";
import { type AttestationStanding, attestationStanding } from "../../model/attesters.ts";
import type { Attestation, EvidenceLink } from "../../model/evidence.ts";
import type { Control } from "../../model/program.ts";
import { code, listUpTo, path, type Sentence, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { attestCommand } from "../attest-command.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceSuspect: PostureRule<"evidence-suspect"> = {
  id: "evidence-suspect",
  is: "posture",
  group: "suspect-evidence",
  severity: "warning",
  subject: ["control", "link"],
  wrongWhen: "the content changed after somebody attested it",
  why: "Someone read the content and attested that it proves the control. It has changed since, so the attestation no longer applies.",
  remedy: "Have the owner read it again, then attest it: `controldiff attest <control>`.",
  example: {
    before: {
      "compliance/controls/tx-01.yml": [
        [
          "docs/tls.md#versions",
          `docs/tls.md#versions
    attested: { by: "@alice", on: 2026-01-01, digest: sha256:f231909278cb9b4540aa41823bfdcdf43f5575e0f13ccf8bf509b4c025542a4c }`,
        ],
      ],
    },
    wrong: { files: { "docs/tls.md": [["TLS 1.3 only.", "TLS 1.2 and 1.3."]] } },
    right: { files: { "docs/tls.md": [["Rotated yearly.", "Rotated every year."]] } },
  },
  knownFrom: "files",
  // That what was attested has changed is told by who judges evidence.
  found: worthlessAttestations,
  unverifiable: untoldAttesters,
  nextStep: ({ fix, subject: [control = "", link = ""] }) => {
    if (fix === null) return sentence`read it again, then attest it`;
    // Nobody copies 64 digits by hand.
    return { ...fix, text: sentence`${fix.text}: ${code(attestCommand(control, link))}` };
  },
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
};

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

/** An attestation of a day to come, or by somebody who answers neither for the control nor for the program. */
function worthlessAttestations(facts: Facts): readonly Found[] {
  return attestations(facts).flatMap(({ control, link, attested, standing }) => {
    const why = worthless(standing, attested, control);
    if (why === null) return [];
    return [
      {
        subject: [control.id, link.text],
        message: sentence`the attestation of ${path(link.text)} does not count: ${why}`,
        location: locationAt(facts, attested.place),
        explainedBy: [attested.place.path],
        parts: [`${standing.is} ${standing.is === "to-come" ? attested.on : attested.by}`],
        ...aboutControl(control),
      },
    ];
  });
}

function worthless({ is }: AttestationStanding, { by, on }: Attestation, { id }: Control): Sentence | null {
  switch (is) {
    case "to-come":
      return sentence`${code(on)} is in the future`;
    case "not-theirs":
      return sentence`${code(by)} is neither an owner nor a deputy of ${code(id)}, nor an owner of the program`;
    case "counts":
    case "unverifiable":
      return null;
  }
}

/** One note for all attestations of which nobody can tell whether they are the owner's. */
function untoldAttesters(facts: Facts): readonly Unverifiable[] {
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
