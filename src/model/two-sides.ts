import type { Assessed } from "./assessed.ts";
import type { EvidenceLink } from "./evidence.ts";
import type { Moves } from "./files/moves.ts";
import type { Finding } from "./finding.ts";
import type { Sentence } from "./sentence.ts";
import type { ChangedFile } from "./snapshot.ts";

/** A changed file, by the name under which it was asked for: both names of a renamed file count. */
export interface Touched {
  readonly path: string;
  readonly file: ChangedFile;
}

/** Answers which changed file a path, a folder or a glob names; null where the change touches none of them. */
export type ChangedFiles = (name: string) => Touched | null;

/** What was not understood, and so made a control claim less or go away: by control, and by file. */
export interface WarningBehind {
  readonly ofControl: (id: string) => Finding | null;
  readonly ofFile: (path: string) => Finding | null;
}

/** Both sides of a comparison, as a rule needs them to say what made a finding of head and what to do about it. */
export interface TwoSides {
  /** Null where base has no program that can be used. */
  readonly base: Assessed | null;
  readonly head: Assessed;
  readonly moves: Moves;
  readonly changed: ChangedFiles;
  readonly introduced: readonly Finding[];
  /** Who can approve a change of the program, behind `have it approved by`; null: nobody. */
  readonly programApprovers: Sentence | null;
  /** Whether what the change does to the program is approved: nothing is left to do about it. */
  readonly isProgramApproved: boolean;
  readonly warningBehind: WarningBehind;
}

/** The same, of a comparison that has a base. */
export interface Compared extends TwoSides {
  readonly base: Assessed;
}

/** What head still requires: it tells a finding that was resolved from one whose subject was taken away. */
export interface StillAsked {
  readonly base: Assessed;
  readonly head: Assessed;
  /** Controls whose path rules the change narrowed. */
  readonly narrowed: ReadonlySet<string>;
  /** Controls that lost evidence links, or of whose links the change asks less. */
  readonly relinked: ReadonlySet<string>;
  /** Base's controls that were not effective because of broken evidence. */
  readonly broken: ReadonlySet<string>;
  /** Actors whose reports the change weakened. */
  readonly weakened: ReadonlySet<string>;
  readonly hasCodeowners: boolean;
  /** What became of a link of base, named as a finding names it: the links of head's control that took its place. */
  readonly carriedOn: (control: string, link: string) => readonly CarriedLink[];
}

/** A link of base, and one of head that took its place. */
export interface CarriedLink {
  readonly was: EvidenceLink;
  readonly is: EvidenceLink;
  readonly asksLess: boolean;
}
