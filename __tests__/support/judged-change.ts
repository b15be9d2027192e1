import type { ApprovedCommit, Fetched } from "../../src/compare/sides/fetched.ts";
import { shippedCloudDefaults } from "../../src/criteria/cloud-defaults.ts";
import { shippedCatalogue, shippedCatalogueIds } from "../../src/criteria/shipped.ts";
import { judge } from "../../src/judge.ts";
import { type LinkStatus, nothingAsked, type OwnerStatus, type Probes } from "../../src/model/assessment.ts";
import { remember } from "../../src/model/remember.ts";
import type { Report } from "../../src/model/report.ts";
import { words } from "../../src/model/sentence.ts";
import { parseProgram } from "../../src/parse/program.ts";
import { checksIn, type WrittenChecks } from "./made-checks.ts";
import { catalogue, houseRules, programPath } from "./program.ts";
import { changedBetween, snapshotOf } from "./snapshot-of.ts";

export type Files = Readonly<Record<string, string>>;

/** Everything a change is judged from, as a test writes it down. */
export interface WrittenChange {
  readonly base: Files;
  readonly head: Files;
  /** What the base branch has by now; left out: base. */
  readonly tip?: Files;
  readonly today: string;
  /** Which criteria it is judged by: a small edition of them, or those that are shipped. */
  readonly criteria?: "small" | "shipped";
  /** Owners that are known to exist, where all others are not told. */
  readonly valid?: readonly string[];
  /** Owners that are known not to exist, and URLs that do not answer, with why. */
  readonly invalid?: Readonly<Record<string, string>>;
  readonly gone?: Readonly<Record<string, string>>;
  /** URLs that answer; others were not asked. */
  readonly answers?: readonly string[];
  /** Null: nobody could be asked. */
  readonly approvers?: readonly string[] | null;
  /** By login, the files of an earlier commit that somebody approved, and those where it left base; in words, why it cannot be read. */
  readonly earlier?: Readonly<Record<string, { readonly at: Files; readonly from: Files } | string>>;
  readonly author?: string;
  readonly contributors?: readonly string[];
  /** Commits whose writer nobody is known as. */
  readonly unknownWriters?: readonly string[];
  /** Why a pull request that is there could not be read. */
  readonly unread?: string;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** By team, of whom it is known whether they are in it, where the rest is not. */
  readonly memberships?: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** What GitHub says of checks, as `made-checks.ts` reads it; left out: it was not asked. */
  readonly checks?: WrittenChecks;
  readonly administrators?: readonly string[];
  readonly incomplete?: string | null;
  /** `posture`: head alone, as it stands. */
  readonly kind?: "change" | "posture";
}

/** What a change comes to: everything is read, nobody is asked. */
export async function reportOf(written: WrittenChange): Promise<Report> {
  return judge(await fetchedOf(written));
}

/** What a run would have fetched for a change that a test wrote down. */
export async function fetchedOf(written: WrittenChange): Promise<Fetched> {
  const [base, head] = [sideOf(written.base, "base", written), sideOf(written.head, "head", written)];
  const files = await changedBetween(base.snapshot, head.snapshot);
  const tip = written.tip === undefined ? null : sideOf(written.tip, "tip", written);
  return {
    programPath,
    ...(written.kind !== undefined && { kind: written.kind }),
    today: written.today,
    approvals: {
      approvers: written.approvers === undefined ? [] : written.approvers,
      earlier: Object.keys(written.earlier ?? {}).map((login) => ({ login, commits: [commitOf(login)] })),
      author: written.author ?? null,
      contributors: written.contributors ?? [],
      unknownWriters: written.unknownWriters ?? [],
      unread: written.unread === undefined ? null : words(written.unread),
    },
    revisions: { base: base.snapshot.revision, head: head.snapshot.revision },
    base,
    head,
    tip,
    approved: approvedOf(written),
    change: { files, incomplete: written.incomplete ?? null },
    probes: probesOf(written),
    mechanisms: [],
  };
}

/** A commit of its own for whoever approved one. */
function commitOf(login: string): string {
  return `${login}-approved`;
}

function approvedOf(written: WrittenChange): readonly ApprovedCommit[] {
  const side = (files: Files) => {
    const { snapshot, parsed } = sideOf(files, "base", written);
    return { files: snapshot.files, program: parsed.program };
  };
  return Object.entries(written.earlier ?? {}).map(([login, one]) =>
    typeof one === "string"
      ? { is: "unread", commit: commitOf(login), why: one }
      : { is: "read", commit: commitOf(login), at: side(one.at), from: side(one.from) },
  );
}

/** What was parsed of a set of files, by side: a law judges a world many times. Each side has its own. */
const parsedOf = remember((_: Files) => new Map<"base" | "head" | "tip", FetchedSide>());
type FetchedSide = Fetched["base"];

function sideOf(files: Files, name: "base" | "head" | "tip", { criteria = "small" }: WrittenChange): FetchedSide {
  const before = parsedOf(files).get(name);
  if (before !== undefined) return before;
  const { revision, ...contents } = snapshotOf(files);
  const snapshot = { ...contents, revision: { ...revision, id: name, name } };
  const { of, ids } = frameworks[criteria];
  const side = { snapshot, parsed: parseProgram(snapshot, programPath, of, ids, shippedCloudDefaults) };
  parsedOf(files).set(name, side);
  return side;
}

const catalogues = [catalogue, houseRules];
const frameworks = {
  small: {
    of: (id: string) => catalogues.find((known) => known.id === id) ?? null,
    ids: catalogues.map(({ id }) => id),
  },
  shipped: { of: shippedCatalogue, ids: shippedCatalogueIds },
};

function probesOf(written: WrittenChange): Probes {
  const {
    valid = [],
    invalid = {},
    gone = {},
    answers = [],
    teams = {},
    memberships = {},
    administrators = [],
  } = written;
  const owners = Object.entries(invalid).map(([name, because]): [string, OwnerStatus] => [
    name.toLowerCase(),
    { is: "invalid", because },
  ]);
  const known = valid.map((name): [string, OwnerStatus] => [name.toLowerCase(), { is: "valid" }]);
  const links = Object.entries(gone).map(([url, because]) => [url, { is: "gone", because }] as const);
  const answering = answers.map((url) => [url, { is: "answers" }] as const);
  return {
    ...nothingAsked,
    owners: new Map([...owners, ...known]),
    members: new Map(Object.entries(teams)),
    memberships: new Map(
      Object.entries(memberships).map(([team, known]) => [
        team,
        { known: new Map(Object.entries(known)), because: "it has more members than GitHub tells at once" },
      ]),
    ),
    administrators: new Set(administrators),
    checks: checksIn(written.checks),
    links: new Map<string, LinkStatus>([...links, ...answering]),
  };
}
