import { type Command, file, help, repo, textOrJson } from "./option.ts";

export const ledgerVerify: Command = {
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
};

export const ledgerReconcile: Command = {
  name: "ledger reconcile",
  operand: "<file>",
  says: "compare an export of the bot's record (JSON) with a clone: every commit of the branch in one row, and the reverse",
  options: [
    { name: "branch", value: "NAME", says: "the branch (default: the only one that the export has)" },
    { name: "head", value: "REV", says: "where it is in the clone (default: origin/NAME)" },
    repo,
    textOrJson("how to print it"),
    file,
    help,
  ],
};
