import { teamsBehind } from "../assess/ownership/codeowner-teams.ts";
import { knownToCodeowners } from "../assess/ownership/known-to-codeowners.ts";
import { findCodeowners } from "../codeowners/codeowners.ts";
import { isOwnerless } from "../compare/approvals/program-approval.ts";
import type { Reviews } from "../compare/sides/reviews.ts";
import { type CodeownersAnswer, type LinkStatus, nothingAsked, type Probes } from "../model/assessment.ts";
import { by } from "../model/order.ts";
import type { Owner, Program } from "../model/program.ts";
import type { ChangedFile, Snapshot } from "../model/snapshot.ts";
import type { Directory, Links } from "../ports.ts";
import { type ChecksQuestion, checksAsked } from "./checks.ts";
import { type ProgramAt, usableOf } from "./program-at.ts";
import { type UrlChoice, urlsToAsk } from "./urls-to-ask.ts";

/** Whom a run may ask, and about which URLs. */
interface Asking {
  readonly kind?: "change" | "posture";
  readonly directory: Directory | null;
  readonly links: { readonly port: Links; readonly which: UrlChoice } | null;
  /** Who approved: of teams it is asked whether they are in them. */
  readonly approvals?: Pick<Reviews, "approvers" | "earlier">;
  /** Null, or left out: GitHub is not asked about checks. */
  readonly checks?: ChecksQuestion | null;
}

interface Both {
  readonly base: ProgramAt;
  readonly head: ProgramAt;
  /** Null, or left out: it is base. */
  readonly tip?: ProgramAt | null;
  readonly files: readonly ChangedFile[];
}

/** Asks the world about every owner of both programs, about both CODEOWNERS and about URLs, each once, so that a flaky host never looks like a change. */
export async function probe(both: Both, asking: Asking): Promise<Probes> {
  const { directory } = asking;
  const programs = [both.base, both.head].flatMap(({ parsed }) => usableOf(parsed) ?? []);
  const terms = both.tip == null ? null : usableOf(both.tip.parsed);
  const mentioned = ownersOf([...programs, ...(terms === null ? [] : [terms])]);
  const urls = urlsOf(both, asking);
  const approvers = asking.approvals?.approvers ?? [];
  const stands = (terms ?? usableOf(both.base.parsed))?.policy.approvers.stands === "until-its-files-change";
  const earlier = stands ? (asking.approvals?.earlier ?? []).map(({ login }) => login) : [];
  const snapshots = { base: both.base.snapshot, head: both.head.snapshot };
  const [people, links, codeowners, checks] = await Promise.all([
    directory?.lookUp(once([...mentioned, ...teamsBehind(programs, snapshots)]), [...approvers, ...earlier]) ??
      nothingAsked,
    (urls.length > 0 ? asking.links?.port.probe(urls) : null) ?? new Map<string, LinkStatus>(),
    codeownersOf(snapshots, directory),
    checksAsked({ ...both, tip: (both.tip ?? both.base).snapshot.revision }, asking.checks ?? null),
  ]);
  const probes = { ...nothingAsked, ...people, links, codeowners, checks };
  const owners = knownToCodeowners(mentioned, probes, snapshots);
  const ownerless = isOwnerless((terms ?? usableOf(both.base.parsed))?.owners ?? [], owners);
  const administrators = ownerless && approvers.length > 0 ? await directory?.administrators(approvers) : undefined;
  return { ...probes, owners, administrators: administrators ?? nothingAsked.administrators };
}

/** The same file is asked about once; where one side's answer is missing the other's is no use, since nobody could tell what is new. */
async function codeownersOf(
  { base, head }: { readonly base: Snapshot; readonly head: Snapshot },
  directory: Directory | null,
): Promise<Probes["codeowners"]> {
  const [was, is] = [fileOf(base), fileOf(head)];
  const ask = async ({ revision }: Snapshot, file: string | null): Promise<CodeownersAnswer> =>
    directory === null || file === null || !revision.isCommit ? { is: "not-asked" } : directory.codeowners(revision.id);
  const [after, before] = await Promise.all([ask(head, is), was === is ? null : ask(base, was)]);
  const untold = [before, after].find((answer) => answer?.is === "unverifiable");
  return { base: untold ?? before ?? after, head: untold ?? after };
}

/** The place and the content of the CODEOWNERS that counts. */
function fileOf({ files }: Snapshot): string | null {
  const path = findCodeowners(files);
  return path === null ? null : `${path} ${files.get(path)?.id}`;
}

/** A branch that is told of as it stands is no change: whoever asks after its URLs asks after all. */
function urlsOf({ base, head, files }: Both, { kind, links }: Asking): readonly string[] {
  const side = ({ snapshot, parsed }: ProgramAt) => {
    const program = usableOf(parsed);
    return program === null ? null : { program, snapshot };
  };
  if (links === null) return [];
  return urlsToAsk(kind === "posture" ? "all" : links.which, { files, base: side(base), head: side(head) });
}

/** Every owner of controls, risks and programs. */
function ownersOf(programs: readonly Program[]): readonly Owner[] {
  const mentioned = programs.flatMap((program) => [
    ...program.owners,
    ...program.policy.approvers.eachOf,
    ...program.controls.flatMap((control) => [control.owner, ...control.deputies]),
    ...program.risks.map((risk) => risk.owner),
  ]);
  return once(mentioned.flatMap((owner) => owner ?? []));
}

/** Each owner once by name, whatever its case. */
function once(owners: readonly Owner[]): readonly Owner[] {
  const known = new Map(owners.map((owner) => [owner.name.toLowerCase(), owner]));
  return [...known.values()].sort(by((owner) => owner.name.toLowerCase()));
}
