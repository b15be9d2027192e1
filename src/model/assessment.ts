import type { CriterionKey } from "./catalogue.ts";
import type { ChecksAsked } from "./checks.ts";
import type { Finding } from "./finding.ts";
import type { Place, Side } from "./place.ts";
import type { Risk, Role } from "./program.ts";
import type { Proofs } from "./proof.ts";
import type { ActorSummary } from "./report/actor-summary.ts";
import type { Sentence } from "./sentence.ts";

/** The posture of one program on one snapshot. */
export interface Assessment {
  /** In order of framework (as the program lists them), criterion (as the catalogue lists them) and actor id. */
  readonly coverage: readonly Coverage[];
  /** In code unit order of fingerprints, each fingerprint once. */
  readonly findings: readonly Finding[];
  /** What could not be verified: said, never failed on. */
  readonly unverifiable: readonly Unverifiable[];
  /** The whole register, the worst first. */
  readonly risks: readonly RiskTreatment[];
  /** How far each evidence link is proof. */
  readonly proofs: Proofs;
  /** The controls that are not effective, by id, each with the first reason. */
  readonly failing: ReadonlyMap<string, FailureKind>;
  /** In code unit order of ids. */
  readonly actors: readonly ActorSummary[];
  /** By actor id, for each provider: the controls that watch over it. */
  readonly watchedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Why a control is not effective. `unproven`: nothing proves it, and nothing shows it to be wrong. */
export type FailureKind =
  | "not-implemented"
  | "planned"
  | "broken-evidence"
  | "unowned"
  | "owner-invalid"
  | "no-evidence"
  | "unproven";

/** A risk and what is done about it. */
export interface RiskTreatment {
  readonly risk: Risk;
  /** Ids of the controls that say they treat it. */
  readonly controls: readonly string[];
  /** Those of them that are effective. */
  readonly effective: readonly string[];
  /** To be mitigated, and no effective control treats it. */
  readonly isOpen: boolean;
}

export type CoverageStatus = "covered" | "partial" | "gap" | "inherited" | "complemented" | "waived" | "not-applicable";

/** How one actor stands to one criterion. */
export interface Coverage {
  readonly criterion: CriterionKey;
  readonly actor: string;
  readonly role: Role;
  readonly status: CoverageStatus;
  /** Of a gap: a control that is planned claims it. It stays a gap; left out where it is not so. */
  readonly planned?: boolean | undefined;
  /** Ids of the effective controls that answer for it. */
  readonly controls: readonly string[];
  /** Numbers of the points of focus that are the actor's part and in scope, and of those that are covered. */
  readonly points: {
    readonly inScope: readonly number[];
    readonly covered: readonly number[];
    /** Those of the criterion that are nobody's part: the same in every row of it. */
    readonly unassigned: readonly number[];
    /** Those of the criterion that the program says, with a reason, do not apply. */
    readonly notApplicable: ReadonlyArray<{ readonly number: number; readonly reason: string }>;
  };
  /** What of it controls cover whose evidence is proven; what is covered beyond it rests on evidence that could not be verified. */
  readonly proven: ProvenPart;
  /** What it rests on where it does not rest on a control of the actor's: the provider's report, the CSOCs or CUECs; otherwise null. */
  readonly basis: string | null;
  /** The cloud whose shipped default gave the actor its part; null where the program says so itself. */
  readonly derivedFrom: string | null;
  /** The reason of a not-applicable criterion; otherwise null. */
  readonly reason: string | null;
}

/** What of a criterion is covered by proven evidence. */
export interface ProvenPart {
  readonly isWhole: boolean;
  /** Numbers of points of focus. */
  readonly points: readonly number[];
}

export interface Unverifiable {
  readonly what: Sentence;
  readonly why: Sentence;
  readonly control: string | null;
  readonly place: Place | null;
}

/** Whether an owner exists and can be reached; GitHub answers 404 for a team the token cannot read, so that is `unverifiable`. */
export type OwnerStatus =
  | { readonly is: "valid" }
  | { readonly is: "invalid"; readonly because: string }
  | { readonly is: "unverifiable"; readonly because: string };

/** What is known of a team's members where not all of them are. */
export interface Membership {
  /** Whether somebody is in it, by login in lower case. */
  readonly known: ReadonlyMap<string, boolean>;
  /** Why it is not known of others, and what would tell. */
  readonly because: string;
}

/** What an HTTP probe said of a URL. */
export type LinkStatus =
  | { readonly is: "answers" }
  | { readonly is: "gone"; readonly because: string }
  | { readonly is: "unverifiable"; readonly because: string };

/** What GitHub finds wrong with a line of CODEOWNERS: it skips the line, or assigns nobody for one of its owners. */
export interface CodeownersFault {
  readonly line: number;
  /** From 1: where the faulty word begins. */
  readonly column: number;
  /** The line as GitHub read it. */
  readonly source: string;
  /** `Unknown owner`, `Invalid pattern`, …: GitHub's own word. */
  readonly kind: string;
  /** What to do about it, in GitHub's words, without a trailing full stop. */
  readonly because: string;
}

/** What GitHub says of the CODEOWNERS of one commit. */
export type CodeownersAnswer =
  | { readonly is: "told"; readonly faults: readonly CodeownersFault[] }
  | { readonly is: "unverifiable"; readonly because: string }
  | { readonly is: "not-asked" };

/** What was asked of the world, once, and is shared by both sides so that a flaky host never looks like a change. */
export interface Probes {
  /** By owner name, lower case. */
  readonly owners: ReadonlyMap<string, OwnerStatus>;
  /** Logins by team (`@org/team`, lower case), for the teams that could be read. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** By team, what is known of the members of those that could not be read as a whole. */
  readonly memberships: ReadonlyMap<string, Membership>;
  /** Approvers who administer the repository, by login in lower case; asked only where no program owner can approve. */
  readonly administrators: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, LinkStatus>;
  readonly checks: ChecksAsked;
  readonly codeowners: Readonly<Record<Side, CodeownersAnswer>>;
}

/** Of a run that asks nobody. */
export const nothingAsked: Probes = {
  owners: new Map(),
  members: new Map(),
  memberships: new Map(),
  administrators: new Set(),
  links: new Map(),
  checks: { of: new Map(), own: null },
  codeowners: { base: { is: "not-asked" }, head: { is: "not-asked" } },
};

/** Now, as the day it is in UTC: `YYYY-MM-DD`. */
export type Today = string;
