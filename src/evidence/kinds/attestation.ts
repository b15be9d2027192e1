import type { Attestation, FileEvidence } from "../../model/evidence.ts";
import { code, type Sentence, sentence, words } from "../../model/sentence.ts";
import { type Digested, digestOf } from "../digest.ts";
import { advice } from "../fixes/edit.ts";
import { type EvidenceContext, flawed, type Judged, ok, unproven } from "../flaw.ts";
import { pointsAt } from "../targets.ts";
import { plainPath } from "../whereabouts.ts";

/** Judges whether what was attested is still what the link points at. */
export function judgeAttestation(link: FileEvidence, scene: EvidenceContext): Judged {
  const attested = link.attested;
  if (attested === null || attested.digest === null) return ok;
  const now = digestOf(link, scene.snapshot);
  if (now.is === "none") return unproven(sentence`the attestation could not be checked: ${now.why}`);
  if (now.digest === attested.digest.toLowerCase()) return ok;
  const [have, it] = now.of.isPlural ? ["have", "them"] : ["has", "it"];
  const since = sentence`since ${code(attested.by)} attested ${words(it)} on ${words(attested.on)}`;
  const message = sentence`${now.of.words} ${words(have)} changed ${since}`;
  const { at } = now.of;
  const cause = at === null ? null : { text: causeText(now.of), location: { ...at, column: 1, side: scene.side } };
  const fix = advice(renewal(attested, now.of), attested.place, scene);
  return flawed("evidence-suspect", message, { explainedBy: changeable(link, scene), cause, fix });
}

function causeText({ words: name, isPlural }: Digested): Sentence {
  return sentence`${name} ${words(isPlural ? "were" : "was")} changed`;
}

function renewal({ by }: Attestation, { isPlural }: Digested): Sentence {
  const them = isPlural ? sentence`them` : sentence`it`;
  return sentence`have ${code(by)} read ${them} again, then renew the attestation`;
}

/** The files whose change can be the reason. */
function changeable(link: FileEvidence, scene: EvidenceContext): readonly string[] {
  const plain = plainPath(link.path);
  if (scene.snapshot.files.has(plain)) return [plain];
  return [...scene.snapshot.files.keys()].filter((name) => pointsAt(link, name));
}
