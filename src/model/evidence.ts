import type { Place } from "./place.ts";

/** A pointer to proof that a control exists and works. */
export type EvidenceLink = FileEvidence | UrlEvidence | DocumentEvidence | CheckEvidence;

/** A link to files of the repository. */
export type FileEvidence = PathEvidence | WorkflowEvidence | ReportEvidence;

/** A link to what a tool reported of its run. */
export type ReportEvidence = TestEvidence | ScanEvidence;

interface LinkBase {
  /** The link in one line, stable under reordering: the subject of its findings, e.g. `docs/policy.md#tls`. */
  readonly text: string;
  readonly place: Place;
  readonly attested: Attestation | null;
  /** How often it is to be attested again, as the link or its control says; null where neither does. */
  readonly reviewEvery: Interval | null;
}

/** A time between two days, in months of the calendar and days. */
export interface Interval {
  readonly months: number;
  readonly days: number;
}

/** A file, or with `*`, `?`, `[`, `{` in it a glob that must match at least one. */
export interface PathEvidence extends LinkBase {
  readonly kind: "path";
  readonly path: string;
  readonly isGlob: boolean;
  readonly fragment: Fragment | null;
  readonly contains: Contains | null;
  /** Which links inside its page are looked at, as the link, its control or the policy says. */
  readonly links: PageLinks;
}

/** Which of the links inside pages of evidence are looked at, and how a site resolves them. */
export interface PageLinks {
  readonly check: boolean;
  /** The folder that a link which begins with `/` starts at; empty: the repository's root. */
  readonly root: string;
  /** What may stand behind a link for the file that it means: `.md`, `/index.md`. */
  readonly extensions: readonly string[];
  /** Globs over the paths that links lead to, which are not looked at. */
  readonly except: readonly string[];
  /** Where that is said; null: nowhere, so that all are looked at. */
  readonly saidBy: "link" | "control" | "policy" | null;
}

/** Where nothing is said. */
export const allPageLinks: PageLinks = { check: true, root: "", extensions: [], except: [], saidBy: null };

/** What is behind `#` in a path: which part of the file the link points at. */
export type Fragment =
  | { readonly kind: "heading"; readonly slug: string }
  | { readonly kind: "lines"; readonly from: number; readonly to: number }
  | { readonly kind: "pointer"; readonly pointer: string };

/** Text that must stand in the file (or section, or lines); `/…/` is a regular expression in RE2's linear-time syntax. */
export interface Contains {
  readonly kind: "text" | "regex";
  readonly value: string;
  readonly place: Place;
}

export interface WorkflowEvidence extends LinkBase {
  readonly kind: "workflow";
  readonly path: string;
  readonly job: string | null;
  /** The event on which it has to run; null: any will do. */
  readonly on: WorkflowEvent | null;
}

/** Events on which a workflow can be asked to run. */
export const workflowEvents = ["merge_group", "pull_request", "push", "schedule"] as const;
export type WorkflowEvent = (typeof workflowEvents)[number];

/** A report file, or a glob of them, committed like every other file. */
interface ReportBase extends LinkBase {
  readonly path: string;
  readonly isGlob: boolean;
  /** Whole days since the run, by the report's own word, after which it proves nothing more; null: it does not age. */
  readonly maxAgeDays: number | null;
}

/** Tests that passed, as a JUnit XML report says. */
export interface TestEvidence extends ReportBase {
  readonly kind: "test";
  /** `class.name`, the name alone, a class or a suite; null: every test of the report. */
  readonly test: string | null;
}

/** A scan with no open result, as a SARIF 2.1.0 report says. */
export interface ScanEvidence extends ReportBase {
  readonly kind: "scan";
  /** The id of one rule; null: every rule. */
  readonly rule: string | null;
  /** The highest level of open results that is let be. */
  readonly atMost: "none" | "note" | "warning";
}

export interface UrlEvidence extends LinkBase {
  readonly kind: "url";
  readonly url: string;
}

/** A check run or commit status of the very commit that is judged: it must have succeeded. */
export interface CheckEvidence extends LinkBase {
  readonly kind: "check";
  /** The name of the check run, or the context of the status. */
  readonly name: string;
  /** The slug of the App that makes it; null: any App or person, except GitHub Actions. */
  readonly app: string | null;
  /** The workflow whose job it is, where GitHub Actions makes it; null: another App does. */
  readonly workflow: string | null;
}

/** A document outside the repository, such as a provider's SOC 2 report. */
export interface DocumentEvidence extends LinkBase {
  readonly kind: "document";
  /** Whether its text is part of the program itself, as a component's narrative is: then the commit shows it. */
  readonly isHere: boolean;
  readonly title: string;
  /** The provider whose document it is; null: our own. */
  readonly actor: string | null;
  /** `YYYY-MM-DD`, valid to the end of that day, UTC; null: no end is stated. */
  readonly validUntil: string | null;
}

/** An owner's dated word that evidence was read, with a digest of what was read (`sha256:` and 64 hex digits). */
export interface Attestation {
  readonly by: string;
  readonly on: string;
  readonly digest: string | null;
  readonly place: Place;
}
