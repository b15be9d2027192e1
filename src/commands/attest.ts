import { attestationEdits } from "../edits/attestation-edit.ts";
import { type Digested, digestOf } from "../evidence/digest.ts";
import { judgeEvidence } from "../evidence/judge.ts";
import { nothingAsked, type Today } from "../model/assessment.ts";
import type { Attestation, EvidenceLink } from "../model/evidence.ts";
import type { Edit } from "../model/files/edit.ts";
import type { Control, Program } from "../model/program.ts";
import { plainText } from "../model/sentence.ts";
import type { Snapshot } from "../model/snapshot.ts";

/** Who says on what day that the evidence behind some links of a control was read. */
export interface Attesting {
  readonly control: Control;
  readonly links: readonly EvidenceLink[];
  readonly by: string;
  readonly on: Today;
}

/** What came of one link: what was read and the edits that say so, or why it cannot be attested. */
export type Attested =
  | {
      readonly is: "attested";
      readonly link: EvidenceLink;
      /** Null: there is nothing of it in the repository, so that no digest is kept. */
      readonly read: Digested | null;
      /** Empty where the file says so already. */
      readonly edits: readonly Edit[];
    }
  | { readonly is: "refused"; readonly link: EvidenceLink; readonly why: string };

/** Attests links as they stand in a snapshot; what they point at was read (`toAttest`). */
export function attest(asked: Attesting, program: Program, snapshot: Snapshot): readonly Attested[] {
  const alone = { ...program, controls: [asked.control] };
  const { findings } = judgeEvidence({ program: alone, snapshot, side: "head", probes: nothingAsked, today: asked.on });
  return asked.links.map((link) => {
    const broken = findings.find(({ group, subject }) => group === "broken-evidence" && subject[1] === link.text);
    return broken === undefined
      ? attested(link, asked, snapshot)
      : { is: "refused", link, why: plainText(broken.message) };
  });
}

function attested(link: EvidenceLink, { by, on }: Attesting, snapshot: Snapshot): Attested {
  const isInRepository = "path" in link;
  const digest = digestOf(link, snapshot);
  if (isInRepository && digest.is === "none") return { is: "refused", link, why: plainText(digest.why) };
  const said = { by, on, digest: digest.is === "digest" ? digest.digest : null };
  const edits = attestationEdits(link, said, snapshot);
  if (edits === null)
    return { is: "refused", link, why: `${link.place.path} is not written in a way that can be edited` };
  return { is: "attested", link, read: digest.is === "digest" ? digest.of : null, edits };
}

/** The program with these links already attested: what its assessment reads is then all that attesting them takes. */
export function toAttest(program: Program, { control, links, by, on }: Attesting): Program {
  const attestation: Attestation = { by, on, digest: "", place: control.place };
  const pending = control.evidence.map((link) => (links.includes(link) ? { ...link, attested: attestation } : link));
  const controls = program.controls.map((one) => (one.id === control.id ? { ...control, evidence: pending } : one));
  return { ...program, controls };
}
