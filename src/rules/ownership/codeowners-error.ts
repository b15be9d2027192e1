import { sentence } from "../../model/sentence.ts";
import { noNewDefinition } from "../link-asked.ts";
import type { PostureRule } from "../rule.ts";

export const codeownersError: PostureRule<"codeowners-error"> = {
  id: "codeowners-error",
  is: "posture",
  group: "codeowner-drift",
  severity: "warning",
  subject: ["line"],
  wrongWhen: "GitHub ignores the line of CODEOWNERS, or an owner on it",
  why: "GitHub skips a line that it cannot read, and an owner without write access. The files of that line then have no code owner, and no check says so.",
  remedy: "Correct the line, or give the owner write access.",
  example: {
    wrong: { files: { ".github/CODEOWNERS": [["/docs/ @alice", "/docs/ alice"]] } },
    right: { files: { ".github/CODEOWNERS": [["/docs/ @alice", "/docs/ @bob"]] } },
  },
  knownFrom: "files",
  nextStep: ({ fix }) => fix ?? sentence`correct the line`,
  stillAsked: (_, { hasCodeowners }) => hasCodeowners,
  newDefinition: noNewDefinition,
};
