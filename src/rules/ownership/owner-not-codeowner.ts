import { code, sentence } from "../../model/sentence.ts";
import { newOwner } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const ownerNotCodeowner: PostureRule<"owner-not-codeowner"> = {
  id: "owner-not-codeowner",
  is: "posture",
  group: "codeowner-drift",
  severity: "warning",
  subject: ["control", "owner"],
  wrongWhen: "CODEOWNERS gives some of the control's files to somebody other than its owner, or to nobody",
  why: "GitHub requests reviews from CODEOWNERS. Where it names somebody else, the control's owner is not asked about a change to the control's files.",
  remedy: "Give the files to the owner in CODEOWNERS, or name the code owner as the owner of the control.",
  example: {
    wrong: { files: { ".github/CODEOWNERS": [["/infra/tls/ @acme/platform", "/infra/tls/ @acme/web"]] } },
    right: {
      files: { ".github/CODEOWNERS": [["/infra/tls/ @acme/platform", "/infra/tls/ @acme/web @acme/platform"]] },
    },
  },
  knownFrom: "files",
  nextStep: ({ fix, subject: [control = "", owner = ""] }) =>
    fix ?? sentence`give the files to ${code(owner)} in CODEOWNERS, or name their owner in ${code(control)}`,
  stillAsked: ({ subject: [control = "", owner = ""] }, { after, hasCodeowners, narrowed }) => {
    const isOwned = after.get(control)?.owner?.name.toLowerCase() === owner.toLowerCase();
    return hasCodeowners && isOwned && !narrowed.has(control);
  },
  newDefinition: newOwner,
};
