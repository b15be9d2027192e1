import type { Unverifiable } from "../model/assessment.ts";
import type { DocumentEvidence, EvidenceLink } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Control, Program } from "../model/program.ts";
import { code, plain, sentence } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";
import { judgeLink } from "./cards/cards.ts";
import { advice } from "./fixes/edit.ts";
import type { EvidenceContext, LinkProblem } from "./flaw.ts";
import { currentDocumentsOf } from "./kinds/document-link.ts";
import { unaskedUrls } from "./kinds/unasked-urls.ts";
import { withoutDigest } from "./kinds/without-digest.ts";

/** What is said of a program's evidence on one snapshot. */
export interface EvidenceJudgement {
  /** In code unit order of fingerprints, each once. */
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly Unverifiable[];
  /** Ids of the controls with a broken link, or with none at all; a suspect link is not a broken one. */
  readonly brokenControls: ReadonlySet<string>;
  /** By actor id, the documents of providers that are current. */
  readonly currentDocuments: ReadonlyMap<string, readonly DocumentEvidence[]>;
}

export interface EvidenceInput extends EvidenceContext {
  readonly program: Program;
}

/** Judges every evidence link of a program; total, whatever the files hold. */
export function judgeEvidence({ program, ...scene }: EvidenceInput): EvidenceJudgement {
  const judged = program.controls.flatMap((control) =>
    control.evidence.map((link) => ({ control, link, ...judgeLink(link, scene) })),
  );
  const wrong = judged.flatMap(({ control, link, flaws }) =>
    flaws.map((flaw) => findingOf(control, link, flaw, scene)),
  );
  const findings = eachOnce([...wrong, ...program.controls.flatMap((control) => withoutEvidence(control, scene))]);
  const unsure = judged.flatMap(({ control, link, unsure }) => unsure.map((why) => unverifiable(control, link, why)));
  const broken = findings.filter((found) => found.group === "broken-evidence");
  return {
    findings,
    unverifiable: [...unsure, ...withoutDigest(program), ...unaskedUrls(program, scene.probes)],
    brokenControls: new Set(broken.flatMap(({ control }) => control ?? [])),
    currentDocuments: currentDocumentsOf(program, scene.today),
  };
}

function findingOf(control: Control, link: EvidenceLink, flaw: LinkProblem, { side }: EvidenceContext): Finding {
  const { message, fix, cause, inner } = flaw;
  const place = inner?.place ?? link.place;
  const subject = [control.id, inner === null ? link.text : `${link.text} -> ${inner.target}`];
  const explainedBy = [...new Set([...flaw.explainedBy, link.place.path])];
  return {
    ...finding(flaw.rule, subject, {
      message: plain(message),
      fix,
      explainedBy,
      location: { ...place, side },
      ...about(control),
    }),
    cause,
  };
}

/** What is not carried out, or carried out by another party and only stated, owes no proof. */
function withoutEvidence(control: Control, scene: EvidenceContext): readonly Finding[] {
  if (control.evidence.length > 0 || control.implementation === "not-implemented") return [];
  if (control.complementary !== null) return [];
  const message = `${control.id} has no evidence link`;
  const fix = advice(sentence`add an evidence link to ${code(control.id)}`, control.place, scene);
  const location = { ...control.place, side: scene.side };
  return [
    finding("evidence-none", [control.id], {
      message: plain(message),
      fix,
      location,
      explainedBy: [control.place.path],
      ...about(control),
    }),
  ];
}

function about(control: Control): Pick<Finding, "control" | "actor" | "criteria"> {
  const criteria = [...new Set(control.satisfies.map(({ criterion }) => criterion))];
  return { control: control.id, actor: control.actor, criteria };
}

/** A link written twice is one subject: its first finding speaks. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map([...findings].reverse().map((found) => [found.fingerprint, found]));
  return [...once.values()].sort(by(({ fingerprint }) => fingerprint));
}

function unverifiable(control: Control, link: EvidenceLink, why: string): Unverifiable {
  return { what: link.text, why, control: control.id, place: link.place };
}
