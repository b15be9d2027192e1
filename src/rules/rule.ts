import type { Assessed } from "../model/assessed.ts";
import type { Unverifiable } from "../model/assessment.ts";
import type { Cause, Finding, Fix, RuleGroup, RuleId, WaivableGroup } from "../model/finding.ts";
import type { Control } from "../model/program.ts";
import type { Sentence } from "../model/sentence.ts";
import type { Compared, StillAsked, TwoSides } from "../model/two-sides.ts";
import type { Example } from "./example.ts";
import type { Facts } from "./facts.ts";
import type { Found } from "./found.ts";

/** What one part of a finding's subject names. */
export type SubjectPart =
  | "actor"
  | "control"
  | "criterion"
  | "file"
  | "finding"
  | "framework"
  | "glob"
  | "line"
  | "link"
  | "owner"
  | "place"
  | "point"
  | "risk"
  | "setting"
  | "waiver"
  | "what";

/** What every card says, whatever finds it. */
interface Card<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Finding["severity"];
  /** What it is about: the parts of its subject, in the order they stand in a fingerprint. */
  readonly subject: readonly SubjectPart[];
  /** Where it is about two kinds of things: the other one. */
  readonly orSubject?: readonly SubjectPart[];
  /** What it is wrong about, in a few words behind "when": `it has no owner`. Markdown. */
  readonly wrongWhen: string;
  /** Why that matters, in sentences. Markdown. */
  readonly why: string;
  /** What to do about it, in sentences, for whoever has no finding before them. Markdown. */
  readonly remedy: string;
  readonly example: Example;
  /** Whether it can follow from something that was written into a source and not understood. */
  readonly canBeMisread?: true;
}

/** What one side has wrong by itself. */
export interface PostureRule<Id extends RuleId = RuleId> extends Card<Id> {
  readonly is: "posture";
  readonly group: WaivableGroup;
  /** Whether it follows from the repository's files alone, from what the world answers (owners, URLs), or from both. */
  readonly knownFrom: "files" | "world" | "both";
  /** Finds it on one side, given what the rules before it found; `by-evidence`: whoever judges evidence finds it. */
  readonly found: "by-evidence" | ((facts: Facts, others: readonly Finding[]) => readonly Found[]);
  /** What could not be verified, and would decide whether it is wrong. */
  readonly unverifiable?: (facts: Facts) => readonly Unverifiable[];
  /** What to do about a finding of head: the exact edit where one is known, else an instruction. */
  readonly nextStep: (found: Finding, sides: TwoSides) => Fix | Sentence;
  /** Whether head still requires what a finding of base is about; where it does not, the finding was not resolved but withdrawn. */
  readonly stillAsked: (found: Finding, asked: StillAsked) => boolean;
  /** The definition that brought the subject of a finding which base did not have; null: base has the subject too. */
  readonly newDefinition: (found: Finding, sides: Compared) => Cause | null;
  /** What its subject names that can move with a file; the move is followed before any other step. */
  readonly follows?: "link" | "path-rule";
  /** Of a warning of a day to come: the rule that finds the same once the day is past. */
  readonly becomes?: RuleId;
  /** How evidence that it is found on reads in the reason why a control is not effective, behind the link: `is missing`. */
  readonly brokenEvidence?: string;
  /** Who answers for what it misses. */
  readonly answers?: Answers;
  /** Whether it is wrong about the program's own files, so that an edit of them alone mends it. */
  readonly isMendedByEdit?: true;
  /** The fingerprint of the finding that it is a part of, where that is found too: one cause made both, one step mends both. */
  readonly partOf?: (found: Pick<Finding, "subject">) => string;
}

/** For findings that miss something which controls claim. */
export interface Answers {
  /** Ids of the controls that answered for it at base. */
  readonly atBase: (found: Finding, base: Assessed) => readonly string[];
  /** Ids of the controls by which nothing is missing at head. */
  readonly metBy: (found: Finding, head: Assessed) => readonly string[];
  /** Whether a control claims it. */
  readonly isClaimedBy: (control: Control, found: Finding) => boolean;
  /** `point 2 of soc2-2017/CC6.1`. */
  readonly inWords: (found: Finding) => Sentence;
}

/** What the change itself has wrong; base has none of it. */
export interface ChangeRule<Id extends RuleId = RuleId> extends Card<Id> {
  readonly is: "change";
  readonly group: Exclude<RuleGroup, "program-change">;
  readonly nextStep: (found: Finding) => Fix | Sentence;
}

/** A change of the program that asks less; it is undone or approved by a program owner, and never waived. */
export interface ProgramChangeRule<Id extends RuleId = RuleId> extends Card<Id> {
  readonly is: "program-change";
  readonly group: "program-change";
  readonly severity: "error";
  /** Left out: true. False: what was there before was itself wrong, so that only an approval helps. */
  readonly isUndoable?: false;
}

export type Rule<Id extends RuleId = RuleId> = PostureRule<Id> | ChangeRule<Id> | ProgramChangeRule<Id>;
