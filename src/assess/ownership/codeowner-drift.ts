import { type Codeowners, type CodeownersRule, findCodeowners, ownersOf } from "../../codeowners/codeowners.ts";
import { codeownersLines } from "../../codeowners/codeowners-lines.ts";
import { wordsOf } from "../../codeowners/codeowners-words.ts";
import { codeownersEdits } from "../../edits/codeowners-edits.ts";
import type { Probes, Unverifiable } from "../../model/assessment.ts";
import type { Finding } from "../../model/finding.ts";
import { by } from "../../model/order.ts";
import type { Control, Owner } from "../../model/program.ts";
import {
  code,
  listOf,
  listUpTo,
  path as pathOf,
  path as pathPhrase,
  type Sentence,
  sentence,
  words,
} from "../../model/sentence.ts";
import { count } from "../../model/words.ts";
import { finding } from "../../rules/make-finding.ts";
import { aboutControl } from "../about-control.ts";
import { answeringFor } from "../effective.ts";
import { at, type Facts } from "../facts.ts";

/** Who CODEOWNERS gives a control's files to; `perhaps`: to a name behind which the owner may or may not stand. */
interface Shares {
  readonly control: Control;
  readonly owner: Owner;
  readonly total: number;
  readonly others: readonly Share[];
  readonly perhaps: readonly Share[];
}

interface Share {
  readonly path: string;
  /** The line that gives the file away; null where no line does. */
  readonly rule: CodeownersRule | null;
}

/** `owner-not-codeowner`: some of a control's files are somebody else's, or nobody's, to review. */
export function codeownerDrift(facts: Facts): readonly Finding[] {
  return sharesOf(facts)
    .filter(({ others }) => others.length > 0)
    .map((shares) => drift(facts, shares));
}

function drift(facts: Facts, { control, owner, others, total }: Shares): Finding {
  const codeowners = facts.codeowners?.path ?? "CODEOWNERS";
  const line = others.find((share) => share.rule !== null)?.rule?.line;
  const place = line === undefined ? owner.place : { path: codeowners, line, column: 1 };
  return finding("owner-not-codeowner", [control.id, owner.name], {
    message: sentence`${shareInWords(others, total, control)}: ${listUpTo(others.map(({ path }) => [pathOf(path)]))}`,
    location: at(facts, place),
    fix: fixOf(facts, control, owner, others),
    parts: partsOf(others, total),
    explainedBy: [codeowners, owner.place.path, ...others.slice(0, 5).map((share) => share.path)],
    ...aboutControl(control),
  });
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
function fixOf(facts: Facts, control: Control, owner: Owner, others: readonly Share[]): Finding["fix"] {
  const { codeowners } = facts;
  if (codeowners === null) return null;
  const missing = others.map(({ path }) => path);
  const { files } = facts.snapshot;
  const lines = codeownersLines({ codeowners, files, missing, paths: control.paths, owner: owner.name });
  if (lines === null || lines.widened.length + lines.added.length === 0) return null;
  const wanted = [...lines.widened.map(({ replace }) => replace), ...lines.added];
  const { path } = codeowners;
  const line = lines.widened[0]?.line ?? lastLine(codeowners);
  return {
    text: sentence`in ${pathPhrase(path)}, give ${listOf(wanted.map(lineInWords))}`,
    location: at(facts, { path, line, column: 1 }),
    edits: facts.side === "base" ? [] : codeownersEdits(path, lines, facts.snapshot),
  };
}

/** `/infra/tls/ to @acme/web @acme/platform`. */
function lineInWords(line: string): Sentence {
  const [pattern = "", ...owners] = wordsOf(line).map(({ word }) => word);
  return sentence`${pathPhrase(pattern)} to ${code(owners.join(" "))}`;
}

function lastLine({ rules }: Codeowners): number {
  return rules.at(-1)?.line ?? 1;
}

/** A file given to a team may well be the owner's, who is one of its members; that takes a token that can read teams. */
export function codeownerDoubts(facts: Facts): readonly Unverifiable[] {
  const path = findCodeowners(facts.snapshot.files);
  const unread = { what: [pathOf(path ?? "")], why: words("it could not be read"), control: null, place: null };
  const doubtful = sharesOf(facts).filter(({ perhaps }) => perhaps.length > 0);
  return [
    ...(path !== null && facts.codeowners === null ? [unread] : []),
    ...doubtful.map(({ control, owner, perhaps, total }) => ({
      what: sentence`whether CODEOWNERS gives ${perhaps.length} of ${words(count(total, "file"))} of ${code(control.id)} to ${code(owner.name)}: ${told(perhaps)}`,
      why: words("the people behind these names could not be read"),
      control: control.id,
      place: owner.place,
    })),
  ];
}

function sharesOf(facts: Facts): readonly Shares[] {
  const { codeowners } = facts;
  if (codeowners === null) return [];
  return facts.program.controls.flatMap((control) => {
    const { owner } = control;
    if (owner === null) return [];
    const files = facts.files.byControl.get(control.id) ?? [];
    const shares = files.map((path) => ({ path, ...givenTo(facts, codeowners, path, answeringFor(control)) }));
    return {
      control,
      owner,
      total: files.length,
      others: shares.filter((share) => share.to === "others"),
      perhaps: shares.filter((share) => share.to === "perhaps"),
    };
  });
}

/** What a deputy reviews, the owner need not. */
function givenTo({ probes }: Facts, codeowners: Codeowners, path: string, answering: readonly Owner[]) {
  const rule = ownersOf(codeowners, path);
  const names = rule?.owners ?? [];
  const stands = answering.flatMap((owner) => names.map((name) => standsBehind(name, owner, probes.members)));
  const to = (["owner", "perhaps"] as const).find((answer) => stands.includes(answer)) ?? "others";
  return { to, rule };
}

/** Whether a name in CODEOWNERS is an owner's: a person may be behind a team or an address; a team is itself alone. */
function standsBehind(name: string, owner: Owner, members: Probes["members"]): "owner" | "perhaps" | "others" {
  if (name.toLowerCase() === owner.name.toLowerCase()) return "owner";
  if (owner.kind === "team") return "others";
  if (name.includes("/")) {
    const logins = owner.kind === "user" ? members.get(name.toLowerCase()) : undefined;
    if (logins === undefined) return "perhaps";
    return logins.some((login) => `@${login}`.toLowerCase() === owner.name.toLowerCase()) ? "owner" : "others";
  }
  const isAddress = !name.startsWith("@");
  return (owner.kind === "email") !== isAddress ? "perhaps" : "others";
}

function told(shares: readonly Share[]): Sentence {
  return listUpTo(shares.map(({ path, rule }) => sentence`${pathOf(path)} (${someone(rule?.owners.join(" ") ?? "")})`));
}
