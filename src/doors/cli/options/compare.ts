import { matrixFormats } from "../../../render/formats.ts";
import { urlChoices } from "../../links-asked.ts";
import { type Command, comparison, file, formatOf, help, output, program, repo, textOrJson } from "./option.ts";

export const check: Command = {
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
      says: "with --github, how long to wait for unfinished checks (default: 0)",
    },
    {
      name: "quiet",
      value: null,
      says: "print nothing where nothing is wrong, else one line; --output gets all of it",
    },
    {
      name: "brief",
      value: null,
      says: "with --format json, only count the findings that base has too and that block nothing, by rule",
    },
    { name: "approved-by", value: "LOGIN", says: "count this person's approval of the change", many: true },
    help,
  ],
};

export const explain: Command = {
  name: "explain",
  operand: "<control|criterion|risk|actor|path>",
  says: "explain why a control, criterion, risk, actor, file or folder is affected by the change, or why not",
  options: [...comparison, textOrJson("how to print it"), help],
};

export const fix: Command = {
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
};

export const matrix: Command = {
  name: "matrix",
  operand: null,
  says: "show criteria by actor: who is responsible, the status of each part, and the worst status of each row",
  options: [
    ...comparison,
    { name: "framework", value: "ID", says: "of this framework only (default: all of the program's)" },
    formatOf(matrixFormats, "how to print the matrix"),
    file,
    help,
  ],
};

export const replay: Command = {
  name: "replay",
  operand: null,
  says: "show what this program would have reported on the last merges of this repository",
  options: [
    { name: "last", value: "N", says: "how many merges, squashes too (default: 20)" },
    { name: "head", value: "REV", says: "the branch whose merges they are (default: HEAD)" },
    repo,
    program,
    textOrJson("how to print it"),
    file,
    help,
  ],
};
