import { packIds } from "../../criteria/packs.ts";
import { criteriaRenderings } from "../../render/criteria-list.ts";
import { crosswalkRenderings } from "../../render/crosswalk.ts";
import { matrixRenderings } from "../../render/matrix/matrix-registry.ts";
import { renderings } from "../../render/registry.ts";
import { replayRenderings } from "../../render/replay.ts";
import { suggestionRenderings } from "../../render/suggestions.ts";
import { urlChoices } from "../links-asked.ts";
import { categoryIds, cloudIds } from "./init/choices.ts";

/** One option of the command line; help, README and parsing all come from these tables. */
export interface Option {
  readonly name: string;
  /** The word shown for its value; null: a switch. */
  readonly value: string | null;
  readonly says: string;
  readonly allowed?: readonly string[];
  readonly many?: true;
}

export interface Command {
  readonly name: string;
  /** What follows the name: `<control|criterion|file>`; in brackets, what may follow it; or nothing. */
  readonly operand: string | null;
  readonly says: string;
  readonly options: readonly Option[];
}

const program: Option = {
  name: "program",
  value: "PATH",
  says: "the program file, in the repository or outside it (default: compliance/program.yml)",
};
const repo: Option = { name: "repo", value: "DIR", says: "a git repository, bare or not (default: here)" };
const now: Option = { name: "now", value: "DATE", says: "evaluate as of this day, YYYY-MM-DD, UTC (default: today)" };
const help: Option = { name: "help", value: null, says: "show this help" };

const comparison: readonly Option[] = [
  repo,
  {
    name: "base",
    value: "REV",
    says: "what to compare with (default: the branch that origin/HEAD names, else main or master)",
  },
  { name: "head", value: "REV", says: "what to evaluate (default: HEAD)" },
  { name: "uncommitted", value: null, says: "evaluate the working directory, committed or not, instead of a revision" },
  { name: "exact", value: null, says: "compare with base itself, not with the commit that head branched off from" },
  { name: "base-dir", value: "DIR", says: "compare two directories instead: the one before" },
  { name: "head-dir", value: "DIR", says: "and the one after" },
  program,
  now,
];

function formatOf(forms: Readonly<Record<string, unknown>>, says: string): Option {
  return { name: "format", value: "FORMAT", says: `${says} (default: terminal)`, allowed: Object.keys(forms) };
}

function textOrJson(says: string): Option {
  return formatOf({ terminal: null, json: null }, says);
}

const file: Option = { name: "output", value: "FILE", says: "write to this file instead of standard output" };
const output: readonly Option[] = [formatOf(renderings, "how to print the report"), file];

/** The frameworks that suggestions speak for. */
const suggestedFrameworks = ["soc2-2017", "nist-csf-2.0"];

export const commands: readonly Command[] = [
  {
    name: "check",
    operand: null,
    says: "show what a change does to the controls; the same check as the Action's",
    options: [
      ...comparison,
      {
        name: "require-program",
        value: null,
        says: "fail if there is no program; otherwise report what the change removes or exposes",
      },
      ...output,
      {
        name: "urls",
        value: "WHICH",
        says: "which evidence URLs to check over the network (default: new ones and those of affected controls)",
        allowed: urlChoices,
      },
      {
        name: "url-host",
        value: "HOST",
        says: "request only this host; *.example.com matches every subdomain (default: any public host)",
        many: true,
      },
      {
        name: "github",
        value: "OWNER/NAME",
        says: "the GitHub repository whose checks count as evidence; the token is GITHUB_TOKEN or GH_TOKEN",
      },
      {
        name: "checks-wait",
        value: "SECONDS",
        says: `with --github, how long to wait for unfinished checks (default: 0)`,
      },
      {
        name: "quiet",
        value: null,
        says: "print nothing where nothing is wrong, else one line; --output gets all of it",
      },
      { name: "approved-by", value: "LOGIN", says: "count this person's approval of the change", many: true },
      help,
    ],
  },
  {
    name: "validate",
    operand: null,
    says: "check the program's files, at a revision or in a directory, and list every problem",
    options: [
      repo,
      { name: "head", value: "REV", says: "the revision to read (default: the files in the working directory)" },
      program,
      now,
      textOrJson("how to print the problems"),
      help,
    ],
  },
  {
    name: "explain",
    operand: "<control|criterion|risk|actor|path>",
    says: "explain why a control, criterion, risk, actor, file or folder is affected by the change, or why not",
    options: [...comparison, textOrJson("how to print it"), help],
  },
  {
    name: "attest",
    operand: "[control]",
    says: "record who read a control's evidence, when, and a digest of what was read",
    options: [
      { name: "all", value: null, says: "all evidence of every control, instead of one control's" },
      { name: "affected", value: null, says: "all evidence of the controls that the change here affects" },
      { name: "file", value: "PATH", says: "every evidence link that points at this file" },
      {
        name: "base",
        value: "REV",
        says: "for --affected: what to compare with (default: the branch that origin/HEAD names, else main or master)",
      },
      {
        name: "link",
        value: "TEXT",
        says: "only this evidence link, as the program writes it (default: all)",
        many: true,
      },
      {
        name: "by",
        value: "OWNER",
        says: "who has read it: @login, @org/team or an e-mail address (default: GITHUB_ACTOR, else git's user.email)",
      },
      { name: "now", value: "DATE", says: "the date it was read, YYYY-MM-DD, UTC (default: today)" },
      { name: "dry-run", value: null, says: "write nothing; print a patch that git apply takes" },
      { name: "repo", value: "DIR", says: "the working directory (default: here)" },
      program,
      help,
    ],
  },
  {
    name: "fix",
    operand: null,
    says: "apply every exact fix to the working directory: follow renames, add missing CODEOWNERS lines, remove dead rules",
    options: [
      ...comparison
        .filter(({ name }) => name !== "uncommitted")
        .map((option) =>
          option.name === "head" ? { ...option, says: "what to evaluate (default: the working directory)" } : option,
        ),
      { name: "dry-run", value: null, says: "write nothing; print a patch that git apply takes" },
      help,
    ],
  },
  {
    name: "matrix",
    operand: null,
    says: "show criteria by actor: who is responsible, the status of each part, and the worst status of each row",
    options: [
      ...comparison,
      { name: "framework", value: "ID", says: "of this framework only (default: all of the program's)" },
      formatOf(matrixRenderings, "how to print the matrix"),
      file,
      help,
    ],
  },
  {
    name: "crosswalk",
    operand: "[framework]",
    says: "show what each control could satisfy in other frameworks: derived, with source and confidence, never counted",
    options: [
      repo,
      { name: "head", value: "REV", says: "the revision to read (default: the files in the working directory)" },
      program,
      formatOf(crosswalkRenderings, "how to print it"),
      file,
      help,
    ],
  },
  {
    name: "suggest",
    operand: "[control]",
    says: "list security mechanisms found in the files, with line and criteria; --write adds one to a control",
    options: [
      repo,
      program,
      { name: "framework", value: "ID", says: "only criteria of this framework", allowed: suggestedFrameworks },
      { name: "criterion", value: "ID", says: "only what speaks for this criterion" },
      formatOf(suggestionRenderings, "how to print them"),
      file,
      {
        name: "write",
        value: "SUGGESTION",
        says: "add this suggestion to the named control; id:2 is its second place",
      },
      {
        name: "owner",
        value: "OWNER",
        says: "who owns a control that is made (default: the code owner of the evidence, else the program's first owner)",
      },
      { name: "dry-run", value: null, says: "write nothing; print what would be written" },
      help,
    ],
  },
  {
    name: "replay",
    operand: null,
    says: "show what this program would have reported on the last merges of this repository",
    options: [
      { name: "last", value: "N", says: "how many merges, squashes too (default: 20)" },
      { name: "head", value: "REV", says: "the branch whose merges they are (default: HEAD)" },
      repo,
      program,
      formatOf(replayRenderings, "how to print it"),
      file,
      help,
    ],
  },
  {
    name: "criteria",
    operand: "[framework]",
    says: "list the criteria of a framework with titles, status, and the controls that satisfy them",
    options: [
      repo,
      program,
      { name: "open", value: null, says: "only criteria without an effective control" },
      { name: "points", value: null, says: "with their points of focus" },
      formatOf(criteriaRenderings, "how to print them"),
      file,
      now,
      help,
    ],
  },
  {
    name: "add control",
    operand: "<id>",
    says: "write a control into its own file, validated first; without evidence it is planned",
    options: [
      { name: "title", value: "TEXT", says: "what the control achieves, in a line" },
      {
        name: "satisfies",
        value: "CRITERION",
        says: "a criterion that it satisfies, such as CC6.7, in any case",
        many: true,
      },
      { name: "owner", value: "OWNER", says: "who answers for it (default: the program's first owner)" },
      { name: "actor", value: "ID", says: "who carries it out (default: the one actor of kind self)" },
      { name: "path", value: "GLOB", says: "the files that it lives in", many: true },
      { name: "evidence", value: "LINK", says: "a file, folder, workflow#job or URL that shows it", many: true },
      { name: "planned", value: null, says: "it is not in place yet, whatever evidence it has" },
      { name: "dry-run", value: null, says: "write nothing; print the file" },
      repo,
      program,
      help,
    ],
  },
  {
    name: "import",
    operand: "<file>",
    says: "write the controls of a spreadsheet (CSV or XLSX) into their own files; never overwrites",
    options: [
      {
        name: "mapping",
        value: "FILE",
        says: "YAML: under columns, which heading holds what; under owners, whose handle a name is",
      },
      { name: "sheet", value: "NAME", says: "the sheet of a workbook (default: the first)" },
      { name: "dry-run", value: null, says: "write nothing; say what would be written and what cannot be read" },
      textOrJson("how to print what was read"),
      repo,
      program,
      help,
    ],
  },
  {
    name: "ledger verify",
    operand: "<file>",
    says: "show whether rows of the bot's record were edited, removed or rewritten, as an export of it (JSON) tells",
    options: [
      {
        name: "github",
        value: "OWNER/NAME",
        says: "the repository on GitHub whose checks name rows; the token is GITHUB_TOKEN or GH_TOKEN",
      },
      { name: "app", value: "SLUG", says: "the bot's App, as in github.com/apps/SLUG; what others say is no anchor" },
      textOrJson("how to print it"),
      file,
      help,
    ],
  },
  {
    name: "ledger reconcile",
    operand: "<file>",
    says: "hold an export of the bot's record (JSON) against a clone: every commit of the branch in one row, and the reverse",
    options: [
      { name: "branch", value: "NAME", says: "the branch (default: the only one that the export has)" },
      { name: "head", value: "REV", says: "where it is in the clone (default: origin/NAME)" },
      repo,
      textOrJson("how to print it"),
      file,
      help,
    ],
  },
  {
    name: "init",
    operand: null,
    says: "write a first program and a workflow from what the repository contains; never overwrites",
    options: [
      { name: "dir", value: "DIR", says: "the repository's folder, or one of a monorepo (default: here)" },
      { name: "pack", value: "NAME", says: "start with this pack of planned controls", allowed: packIds },
      {
        name: "owner",
        value: "OWNER",
        says: "who approves changes of the program; two, because nobody approves their own (default: from CODEOWNERS and git)",
        many: true,
      },
      {
        name: "category",
        value: "ID",
        says: "a category of SOC 2 that is in scope (default: security)",
        allowed: categoryIds,
        many: true,
      },
      {
        name: "cloud",
        value: "ID",
        says: "a cloud that you rely on (default: those that the files show)",
        allowed: cloudIds,
        many: true,
      },
      { name: "no-questions", value: null, says: "do not ask questions, even at a terminal" },
      now,
      help,
    ],
  },
  {
    name: "completion",
    operand: "<bash|zsh|fish>",
    says: "print a script that completes commands, options and their values in a shell",
    options: [help],
  },
  {
    name: "mcp",
    operand: null,
    says: "serve check, explain, suggest and criteria to a coding agent (Model Context Protocol, standard input and output); read-only",
    options: [
      { name: "repo", value: "DIR", says: "the one folder that is served, fixed at the start (default: here)" },
      program,
      help,
    ],
  },
  {
    name: "demo",
    operand: null,
    says: "print the comment of a pull request that breaks CC6.7 of a medical scheduling service",
    options: [...output, help],
  },
];
