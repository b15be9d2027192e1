import type { Unverifiable } from "../model/assessment.ts";
import type { DocumentEvidence, EvidenceLink } from "../model/evidence.ts";
import type { Finding } from "../model/finding.ts";
import { by } from "../model/order.ts";
import type { Control, Program } from "../model/program.ts";
import { type LinkProof, owesProof, type Proofs } from "../model/proof.ts";
import { code, path, sentence } from "../model/sentence.ts";
import { finding } from "../rules/make-finding.ts";
import { notesOf } from "./cards/cards.ts";
import { advice } from "./fixes/edit.ts";
import type { EvidenceContext, LinkProblem } from "./flaw.ts";
import { type HeldToBase, heldToBase } from "./held-to-base.ts";
import { currentDocumentsOf } from "./kinds/document-link.ts";
import { leftOutLinks } from "./kinds/left-out.ts";
import { withoutDigest } from "./kinds/without-digest.ts";
import { type JudgedLinks, linkJudge } from "./link-judge.ts";

/** What is said of a program's evidence on one snapshot. */
export interface EvidenceJudgement {
  /** In code unit order of fingerprints, each once. */
  readonly findings: readonly Finding[];
  readonly unverifiable: readonly Unverifiable[];
  /** How far each link of each control is proof. */
  readonly proofs: Proofs;
  /** What was judged of links by themselves, for the other side to take over. */
  readonly judged: JudgedLinks;
  /** By actor id, the documents of providers that are current. */
  readonly currentDocuments: ReadonlyMap<string, readonly DocumentEvidence[]>;
}

export interface EvidenceInput extends EvidenceContext {
  readonly program: Program;
  /** What base judged of links, for head to take over where nothing that was read differs; null, or left out: head judges everything itself. */
  readonly judgedAtBase?: JudgedLinks | null;
}

/** Judges every evidence link of a program; total, whatever the files hold. */
export function judgeEvidence({ program, judgedAtBase = null, ...context }: EvidenceInput): EvidenceJudgement {
  const links = linkJudge(context, judgedAtBase);
  const judged = program.controls.flatMap((control) =>
    control.evidence.map((link) => {
      return { control, link, ...heldToBase(control, { link, judged: links.judge(link) }, context) };
    }),
  );
  const wrong = judged.flatMap(({ control, link, said }) =>
    said.flaws.map((flaw) => findingOf(control, link, flaw, context)),
  );
  const doubts = judged.flatMap(({ control, link, said }) =>
    said.doubts.flatMap(({ why, isGrouped }): Unverifiable[] =>
      isGrouped ? [] : [{ what: [path(link.text)], why, control: control.id, place: link.place }],
    ),
  );
  return {
    findings: eachOnce([...wrong, ...program.controls.flatMap((control) => withoutEvidence(control, context))]),
    unverifiable: [
      ...doubts,
      ...withoutDigest(program),
      ...leftOutLinks(program, context.snapshot),
      ...notesOf(program, context.probes),
    ],
    proofs: proofsOf(judged),
    currentDocuments: currentDocumentsOf(program, context),
    judged: links.judged,
  };
}

function proofsOf(judged: readonly (HeldToBase & { readonly control: Control })[]): Proofs {
  const proofs = new Map<string, LinkProof[]>();
  for (const { control, proof } of judged) {
    const known = proofs.get(control.id);
    if (known === undefined) proofs.set(control.id, [proof]);
    else known.push(proof);
  }
  return proofs;
}

function findingOf(control: Control, link: EvidenceLink, flaw: LinkProblem, { side }: EvidenceContext): Finding {
  const { message, fix, cause, at, inner } = flaw;
  const place = inner?.place ?? link.place;
  const subject = [control.id, inner === null ? link.text : `${link.text} -> ${inner.target}`];
  const explainedBy = [...new Set([...flaw.explainedBy, link.place.path])];
  return {
    ...finding(flaw.rule, subject, {
      message,
      fix,
      explainedBy,
      parts: flaw.parts,
      location: at ?? { ...place, side },
      ...about(control),
    }),
    cause,
  };
}

function withoutEvidence(control: Control, context: EvidenceContext): readonly Finding[] {
  if (control.evidence.length > 0 || !owesProof(control)) return [];
  const message = sentence`${code(control.id)} has no evidence link`;
  const fix = advice(sentence`add an evidence link to ${code(control.id)}`, control.place, context);
  const location = { ...control.place, side: context.side };
  return [
    finding("evidence-none", [control.id], {
      message,
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
