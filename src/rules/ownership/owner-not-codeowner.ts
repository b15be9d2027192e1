import { type Codeowners, findCodeowners } from "../../codeowners/codeowners.ts";
import { codeownersLines } from "../../codeowners/codeowners-lines.ts";
import { wordsOf } from "../../codeowners/codeowners-words.ts";
import { codeownersEdits } from "../../edits/codeowners-edits.ts";
import { aboutControl } from "../../model/about-control.ts";
import type { Assessed } from "../../model/assessed.ts";
import type { Unverifiable } from "../../model/assessment.ts";
import { type Fix, fingerprintOf } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import type { Control } from "../../model/program.ts";
import { remember } from "../../model/remember.ts";
import { code, listOf, listUpTo, path as pathOf, type Sentence, sentence, words } from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { newOwner } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";
import { ownerStep } from "./owner-step.ts";
import { type Share, type Shares, sharesOf } from "./shares.ts";

export const ownerNotCodeowner: PostureRule<"owner-not-codeowner"> = {
  id: "owner-not-codeowner",
  is: "posture",
  group: "codeowner-drift",
  severity: "warning",
  subject: ["control", "owner"],
  wrongWhen: "CODEOWNERS gives some of the control's files to somebody other than its owner, or to nobody",
  why: "GitHub requests reviews from CODEOWNERS. Where it names somebody else, the control's owner is not asked about a change to the control's files.",
  remedy: "Give the files to the owner in CODEOWNERS, or name the code owner as the owner of the control.",
  example: {
    wrong: { files: { ".github/CODEOWNERS": [["/infra/tls/ @acme/platform", "/infra/tls/ @acme/web"]] } },
    right: {
      files: { ".github/CODEOWNERS": [["/infra/tls/ @acme/platform", "/infra/tls/ @acme/web @acme/platform"]] },
    },
  },
  knownFrom: "files",
  found: drifts,
  unverifiable: doubts,
  nextStep: (found, sides) => {
    const [control = "", owner = ""] = found.subject;
    // GitHub gives nothing to a name that it does not know.
    const invalid = fingerprintOf("owner-invalid", [control, owner]);
    if (sides.head.assessment.findings.some(({ fingerprint }) => fingerprint === invalid))
      return ownerStep(found, sides);
    return found.fix ?? sentence`give the files to ${code(owner)} in CODEOWNERS`;
  },
  stillAsked: ({ subject: [control = "", owner = ""] }, { head, hasCodeowners, narrowed }) => {
    const now = head.controls.get(control);
    const isOwned = now?.owner?.name.toLowerCase() === owner.toLowerCase();
    return hasCodeowners && isOwned && !narrowed.has(control) && !hasNoFiles(now, head);
  },
  newDefinition: newOwner,
};

/** Whether every path rule of a control is dead: what was deleted or moved away is no better owned than before. */
function hasNoFiles({ id, paths }: Control, { assessment }: Assessed): boolean {
  const found = namesOf(assessment.findings);
  return paths.every((rule) => rule.negated || found.has(fingerprintOf("path-dead", [id, rule.text])));
}

const namesOf = remember(
  (findings: Assessed["assessment"]["findings"]) => new Set(findings.map(({ fingerprint }) => fingerprint)),
);

function drifts(facts: Facts): readonly Found[] {
  return sharesOf(facts)
    .filter(({ others }) => others.length > 0)
    .map((shares) => drift(facts, shares));
}

function drift(facts: Facts, shares: Shares): Found {
  const { codeowners, control, owner, others, total } = shares;
  const line = others.find((share) => share.rule !== null)?.rule?.line;
  const place = line === undefined ? owner.place : { path: codeowners.path, line, column: 1 };
  return {
    subject: [control.id, owner.name],
    message: sentence`${shareInWords(others, total, control)}: ${listUpTo(others.map(({ path }) => [pathOf(path)]))}`,
    location: locationAt(facts, place),
    fix: fixOf(facts, shares),
    parts: partsOf(others, total),
    explainedBy: [codeowners.path, owner.place.path, ...others.slice(0, 5).map((share) => share.path)],
    ...aboutControl(control),
  };
}

/** The lines that give files away, not each file: a new file beside others is nothing new. That none is left to the owner is. */
function partsOf(others: readonly Share[], total: number): readonly string[] {
  const lines = others.map(({ rule }) => (rule === null ? "no line" : `${rule.pattern} ${rule.owners.join(" ")}`));
  return [...new Set([...lines, ...(others.length === total ? ["every file"] : [])])];
}

/** `CODEOWNERS gives 7 of 12 files of TX-01 to @acme/web and 1 to no one`: the largest share first. */
function shareInWords(others: readonly Share[], total: number, { id }: Control): Sentence {
  const byOwners = new Map<string, number>();
  for (const { rule } of others) {
    const owners = rule?.owners.join(" ") ?? "";
    byOwners.set(owners, (byOwners.get(owners) ?? 0) + 1);
  }
  const [[first, most] = ["", 0], ...rest] = [...byOwners].sort(
    by(
      ([, number]) => -number,
      ([owners]) => owners,
    ),
  );
  const all = words(count(total, "file"));
  const start = sentence`CODEOWNERS gives ${most} of ${all} of ${code(id)} to ${someone(first)}`;
  return listUpTo([start, ...rest.map(([owners, number]) => sentence`${number} to ${someone(owners)}`)]);
}

function someone(owners: string): Sentence {
  return owners === "" ? words("no one") : listOf(owners.split(" ").map((owner) => [code(owner)]));
}

/** The lines that are missing, and the edits that write them. */
function fixOf(facts: Facts, { codeowners, control, owner, others }: Shares): Fix | null {
  const missing = others.map(({ path }) => path);
  const { files } = facts.snapshot;
  const lines = codeownersLines({ codeowners, files, missing, paths: control.paths, owner: owner.name });
  if (lines === null || lines.widened.length + lines.added.length === 0) return null;
  const wanted = [...lines.widened.map(({ replace }) => replace), ...lines.added];
  const { path } = codeowners;
  const line = lines.widened[0]?.line ?? lastLine(codeowners);
  return {
    text: sentence`in ${pathOf(path)}, give ${listOf(wanted.map(lineInWords))}`,
    location: locationAt(facts, { path, line, column: 1 }),
    edits: facts.side === "base" ? [] : codeownersEdits(path, lines, facts.snapshot),
  };
}

/** `/infra/tls/ to @acme/web @acme/platform`. */
function lineInWords(line: string): Sentence {
  const [pattern = "", ...owners] = wordsOf(line).map(({ word }) => word);
  return sentence`${pathOf(pattern)} to ${code(owners.join(" "))}`;
}

function lastLine({ rules }: Codeowners): number {
  return rules.at(-1)?.line ?? 1;
}

/** A file given to a team may well be the owner's, who is one of its members; that takes a token that can read teams. */
function doubts(facts: Facts): readonly Unverifiable[] {
  const path = findCodeowners(facts.snapshot.files);
  const unread = { what: [pathOf(path ?? "")], why: words("it could not be read"), control: null, place: null };
  const doubtful = sharesOf(facts).filter(({ perhaps }) => perhaps.length > 0);
  return [
    ...(path !== null && facts.codeowners === null ? [unread] : []),
    ...doubtful.map(({ control, owner, perhaps, total }) => ({
      what: sentence`whether CODEOWNERS gives ${perhaps.length} of ${words(count(total, "file"))} of ${code(control.id)} to ${code(owner.name)}: ${told(perhaps)}`,
      why: words("the members behind these names could not be read"),
      control: control.id,
      place: owner.place,
    })),
  ];
}

function told(shares: readonly Share[]): Sentence {
  return listUpTo(shares.map(({ path, rule }) => sentence`${pathOf(path)} (${someone(rule?.owners.join(" ") ?? "")})`));
}
