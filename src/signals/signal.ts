import { type CriterionKey, criterionKey } from "../model/catalogue.ts";

/** A framework's criteria that a mechanism speaks for; a suggestion, never a claim that they are met. */
export interface SpeaksFor {
  readonly "soc2-2017": readonly string[];
  readonly "nist-csf-2.0": readonly string[];
}

/** The criteria as `framework/criterion`. */
export function criterionKeys(criteria: SpeaksFor): readonly CriterionKey[] {
  return Object.entries(criteria).flatMap(([framework, ids]) =>
    (ids as readonly string[]).map((id) => criterionKey(framework, id)),
  );
}

/**
 * One mechanism, and everything that shows it in a repository's files. Tools and settings that do the same job are looks of one signal, so that they
 * count once and one of them can replace another.
 */
export interface Signal {
  readonly id: string;
  /** What is in place, as the subject of a sentence in lower case: `static analysis of the code`. */
  readonly mechanism: string;
  readonly criteria: SpeaksFor;
  /** Why it speaks for the criteria, in a sentence without its full stop. */
  readonly why: string;
  readonly looks: readonly Look[];
  readonly scope: Scope;
  /** Signals of one family can replace each other; by default a signal is its own. */
  readonly family: string;
}

/**
 * When a mechanism that is gone from one place is lost. `repository`: one place is enough, so it is lost with the last one. `each`: every place
 * counts for itself. `attached`: as `each`, but it goes with what it protects: the alarm of a service that is removed is not lost.
 */
export type Scope = "repository" | "each" | "attached";

/** What to look for in one kind of file. */
export type Look =
  | StepLook
  | CallLook
  | JobLook
  | HookLook
  | ScriptLook
  | ItemLook
  | CodeLook
  | SectionLook
  | LinesLook
  | OwnersLook;

/** A step of a CI workflow that uses one of these actions or runs one of these commands. */
export interface StepLook {
  readonly in: "step";
  /** Beginnings of `uses`, in lower case; `~word` is a word anywhere in it. */
  readonly actions: readonly string[];
  /** Words that a command begins with; `*` stands for any one word, `a|b` for either. */
  readonly commands: readonly string[];
  /** Only in a workflow that one of these starts. */
  readonly on: readonly string[] | null;
  /** Words of which one must stand somewhere in the same command, or in the names and values of the action's inputs. */
  readonly also: readonly string[];
  /** Words of the command, or names and values of the action's inputs, by which it does something else: `-x test`. */
  readonly unless: readonly string[];
}

/** A job that calls a workflow with one of these words in its file's name. */
export interface CallLook {
  readonly in: "call";
  readonly words: readonly string[];
}

/** A property of a workflow as a whole. */
export interface JobLook {
  readonly in: "workflow";
  readonly is: "read-only-token" | "pinned-actions" | "strict-checks" | "approval";
}

/** A shell script that runs one of these commands, written as those of a `StepLook`. */
export interface ScriptLook {
  readonly in: "script";
  readonly commands: readonly string[];
}

/** A hook of pre-commit by its id. */
export interface HookLook {
  readonly in: "hook";
  readonly ids: readonly string[];
}

export type ItemKind = "terraform" | "cloudformation" | "kubernetes" | "settings" | "docker" | "ansible";

/** A resource, a manifest or a settings file of one of these types in which all of this holds. */
export interface ItemLook {
  readonly in: ItemKind;
  /** A type may end in `*`. */
  readonly types: readonly string[];
  /** Paths of keys, lists passed over, and what stands there: any one of several values is enough. */
  readonly where: readonly (readonly [path: string, test: Test])[];
  /** `item`: the item is the mechanism. `value`: the mechanism is a setting of an item that has another purpose. */
  readonly shows: "item" | "value";
  /** The path whose number is the amount of it, such as days of retention: to lower it is a loss. */
  readonly amount: string | null;
}

/** What is asked of a value; `set`: it is there, and neither false, 0, empty nor null. */
export type Test =
  | boolean
  | "set"
  | { readonly least: number }
  | { readonly oneOf: readonly string[] }
  /** Contains one of these texts, case apart. */
  | { readonly has: readonly string[] }
  /** Has one of these as a word of its own. */
  | { readonly named: readonly string[] }
  | { readonly not: readonly string[] }
  /** It is not there, or is none of these. */
  | { readonly unless: readonly string[] };

/** Source code that imports a library and calls it; without a library, code that calls what a framework or the language brings. */
export interface CodeLook {
  readonly in: "code";
  readonly libraries: readonly string[];
  /** Texts of which one stands outside imports and comments, with `~` before it also inside a longer name; none: the import is enough. */
  readonly calls: readonly string[];
  /** Endings of file names; null: any source code. */
  readonly endings: readonly string[] | null;
}

/** A heading of a written rule with prose below it. */
export interface SectionLook {
  readonly in: "document";
  /** Words that stand together in the heading. */
  readonly titles: readonly string[];
  /** Endings of paths, in lower case, of the only files that can show it; null: any document that states rules. */
  readonly files: readonly string[] | null;
  /** Words of which one must stand below the heading. */
  readonly says: readonly string[];
}

/** A settings file in lines: a pattern at the beginning of a line that is no comment. */
export interface LinesLook {
  readonly in: "lines";
  readonly files: readonly string[];
  readonly begins: readonly string[];
  /** Texts of which one must stand on the line; none: any. */
  readonly has: readonly string[];
}

/** A CODEOWNERS in which some rule gives files to somebody. */
interface OwnersLook {
  readonly in: "owners";
}
