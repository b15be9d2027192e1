import { packIds } from "../../../criteria/packs.ts";
import { categoryIds, cloudIds } from "./choices.ts";
import { type Command, help, now, program, repo, textOrJson } from "./option.ts";

export const init: Command = {
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
};

export const addControl: Command = {
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
};

export const importControls: Command = {
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
};

export const attest: Command = {
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
};
