import type { Catalogue, CriterionKey } from "./catalogue.ts";
import type { EvidenceLink, Interval, PageLinks } from "./evidence.ts";
import type { FindingGroup } from "./finding.ts";
import type { Cloud } from "./frameworks/cloud.ts";
import type { FrameworkInScope } from "./frameworks/framework-in-scope.ts";
import type { Place } from "./place.ts";
import type { ProviderReport } from "./provider-report.ts";

/** One repository's compliance program, in its one normal form: no optional fields, every reference resolved, every fact with its place. */
export interface Program {
  readonly name: string;
  readonly place: Place;
  /** Who approves changes of the program itself. */
  readonly owners: readonly Owner[];
  readonly frameworks: readonly FrameworkInScope[];
  /** By framework id: every catalogue the program refers to, shipped or its own. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** By actor id; at least one is of kind `self`. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly responsibilities: ReadonlyMap<CriterionKey, Responsibility>;
  readonly scope: Scope;
  readonly policy: Policy;
  /** In code unit order of their ids. */
  readonly controls: readonly Control[];
  readonly risks: readonly Risk[];
  readonly waivers: readonly Waiver[];
  /** Programs in other formats that are read where they stand; what they say is among the controls and catalogues. */
  readonly sources: readonly Source[];
  /** Every file that was read to make this program: the program's own and those of its sources. */
  readonly files: readonly string[];
}

/** A program in another format, read in place. */
export interface Source {
  readonly kind: "opencontrol" | "comply" | "oscal";
  /** From the root of the repository: the `opencontrol.yaml`, the file of OSCAL, or the folder of a Comply program (`.` is the root). */
  readonly path: string;
  /** Owner of all its controls, which name none of their own; null: they are unowned. */
  readonly owner: Owner | null;
  readonly actor: string;
  /** Its names of standards, and the ids of the frameworks that they are here. */
  readonly standards: ReadonlyMap<string, string>;
  /** Every file of it that is read. */
  readonly files: readonly string[];
  /** Those of its files of which nothing that counts could be read: what they ask is not known. */
  readonly unread: readonly string[];
  /** Whether anything that counts could be read of it: a control that claims a criterion. */
  readonly isRead: boolean;
  readonly place: Place;
}

/** What is left of a program that does not validate; what cannot be read of it is taken as strictly as it can have been meant. */
export interface Salvaged {
  readonly program: Program;
  /** Files of it of which nothing, or not every control, could be read. */
  readonly lost: readonly string[];
  /** Files of it with any error. */
  readonly faulty: ReadonlySet<string>;
}

/** A party to the shared-responsibility model. */
export interface Actor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** How a subservice organization is presented in the report; null for the other kinds. */
  readonly method: "carve-out" | "inclusive" | null;
  /** The report of a provider that is relied on; null where none is written. */
  readonly report: ProviderReport | null;
  /** The cloud whose shipped defaults say what it provides where no responsibility is written; null: none. */
  readonly inheritFrom: { readonly cloud: Cloud; readonly place: Place } | null;
  /** Who answers for its part on our side: the owner of its controls that name none. */
  readonly owner: Owner | null;
  /** What a customer merely has to tell us or do for itself: never counted, so that no CUEC is hidden among them. */
  readonly duties: readonly UserEntityResponsibility[];
  readonly place: Place;
}

/** What a user entity has to do for its own sake, or tell us; not a CUEC: our controls reach their objectives without it. */
export interface UserEntityResponsibility {
  readonly id: string;
  readonly text: string;
  readonly criteria: readonly CriterionKey[];
  readonly place: Place;
}

export type ActorKind = "self" | "subservice" | "vendor" | "user-entity";

/** What an actor does about a criterion; `none`: says in words that it does nothing. */
export type Role = "performs" | "provides" | "complements" | "none";

export interface Responsibility {
  readonly criterion: CriterionKey;
  /** By actor id, in the order written. */
  readonly roles: ReadonlyMap<string, Role>;
  /** By actor id, the points of focus that are its part; an actor that is not here answers for all. */
  readonly points: ReadonlyMap<string, readonly number[]>;
  /** Where the shipped defaults of a cloud say so and not the program: `aws`, say; null where it is written. */
  readonly derivedFrom: string | null;
  readonly place: Place;
}

/** The files that must map to some control when they change. */
export interface Scope {
  readonly include: readonly PathRule[];
  readonly exclude: readonly PathRule[];
}

/** One glob of an ordered list; `negated` for `!glob`. Patterns have minimatch's semantics with `dot: true`, anchored at the root. */
export interface PathRule {
  /** As written, `!` and all. */
  readonly text: string;
  /** Without the leading `!`. */
  readonly glob: string;
  readonly negated: boolean;
  readonly place: Place;
}

export interface Policy {
  readonly failOn: readonly FindingGroup[];
  readonly approvals: "off" | "advise" | "require";
  /** How many approve an affected control, and who. */
  readonly approvers: Approvers;
  /** Whether those who wrote commits of a pull request may approve it; its author never may. */
  readonly contributorsMayApprove: boolean;
  /** A waiver may end at most so many days ahead, null: at any time; it is said to expire so many days before it does. */
  readonly waivers: { readonly maxDays: number | null; readonly warnDays: number };
  /** How often what is attested is to be attested again, where its control does not say; null: never. */
  readonly reviewEvery: Interval | null;
  /** Which links inside pages of evidence are looked at, where neither the link nor its control says; null: all. */
  readonly links: PageLinks | null;
  readonly place: Place;
}

/** Who approves a change of an affected control; each place is another person's. */
export interface Approvers {
  /** So many of its owner and deputies, 1 to 10. */
  readonly count: number;
  /** And one for each of these, whoever owns the control. */
  readonly eachOf: readonly Owner[];
  /** How long an approval counts when commits come after it. */
  readonly stands: ApprovalStands;
}

/** `at-its-commit`: for the commit it was given to alone. `until-its-files-change`: for a control whose files, evidence and entry are what was approved. */
type ApprovalStands = "at-its-commit" | "until-its-files-change";

type OwnerKind = "user" | "team" | "email";

export interface Owner {
  /** As written: `@user`, `@org/team` or an e-mail address. */
  readonly name: string;
  readonly kind: OwnerKind;
  readonly place: Place;
}

/** What an actor does to meet criteria. */
export interface Control {
  readonly id: string;
  readonly title: string;
  /** What is done, in the writer's words; a change of it is a change of the control's definition. Empty where nothing is said. */
  readonly description: string;
  readonly actor: string;
  readonly owner: Owner | null;
  /** Who stands in for the owner: each may approve as the owner may, and answers for the control when the owner is gone. */
  readonly deputies: readonly Owner[];
  readonly satisfies: readonly Satisfaction[];
  readonly treats: readonly Reference[];
  /** The actors whose reports and doings it watches over: what is inherited has to be watched. */
  readonly monitors: readonly Reference[];
  readonly paths: readonly PathRule[];
  readonly evidence: readonly EvidenceLink[];
  /** How far it is carried out; a native control is `implemented` or `planned`, the status that another format states says the others. */
  readonly implementation: "implemented" | "partial" | "planned" | "not-implemented" | "not-applicable";
  /** A control that another party carries out and we only state: a CSOC of a provider, a CUEC of a customer. Null for all others. */
  readonly complementary: "csoc" | "cuec" | null;
  readonly place: Place;
  readonly origin: "native" | "opencontrol" | "comply" | "oscal";
  /** What its entry says beside in another format, key by key in one normal form: a change of it is one of the control's definition. */
  readonly noted: Readonly<Record<string, string>>;
}

/** The criterion a control satisfies; `points` null: the whole criterion. */
export interface Satisfaction {
  readonly criterion: CriterionKey;
  readonly points: readonly number[] | null;
  readonly place: Place;
}

/** A mention of another thing of the program by its id. */
export interface Reference {
  readonly id: string;
  readonly place: Place;
}

/** An entry of the risk register, as it is before anything is done about it. */
export interface Risk extends Degrees {
  readonly id: string;
  readonly title: string;
  readonly owner: Owner | null;
  readonly treatment: "mitigate" | "accept" | "transfer" | "avoid";
  /** What is left of it once it is treated, never more than without; null where nobody said. */
  readonly residual: Degrees | null;
  /** `YYYY-MM-DD`, the last day, UTC, on which it must have been looked at again; null: no day is set. */
  readonly reviewBy: string | null;
  readonly accepted: Acceptance | null;
  readonly place: Place;
}

/** How likely and how bad, 1 to 5 each. */
export interface Degrees {
  readonly likelihood: number;
  readonly impact: number;
}

/** Somebody's word that a risk is borne. */
interface Acceptance {
  readonly by: string;
  /** `YYYY-MM-DD`, holds to the end of that day, UTC. */
  readonly until: string;
}

/** A time-boxed acceptance of one finding, or of all that a pattern matches. */
export interface Waiver {
  /** The finding's fingerprint, `rule:subject`; of a pattern, the same with globs for the rule and the parts of the subject. */
  readonly fingerprint: string;
  /** Whether `fingerprint` is a pattern. */
  readonly isPattern: boolean;
  readonly reason: string;
  readonly approvedBy: string;
  /** `YYYY-MM-DD`, in force to the end of that day, UTC. */
  readonly expires: string;
  readonly place: Place;
}
