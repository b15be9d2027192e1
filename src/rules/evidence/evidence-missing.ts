import type { Finding } from "../../model/finding.ts";
import { path, sentence } from "../../model/sentence.ts";
import type { TwoSides } from "../../model/two-sides.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceMissing: PostureRule<"evidence-missing"> = {
  id: "evidence-missing",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the file is gone, or the glob matches no file",
  why: "Whoever follows the link, an auditor first of all, finds nothing. The control is not effective until the link works again.",
  remedy: "Restore the file, or point the link at the file that took its place.",
  example: {
    wrong: { files: { "docs/transport.md": { from: "docs/tls.md" } } },
    right: {
      files: {
        "docs/transport.md": { from: "docs/tls.md" },
        "compliance/controls/tx-01.yml": [["docs/tls.md", "docs/transport.md"]],
      },
    },
  },
  knownFrom: "files",
  found: "by-evidence",
  nextStep: (found, sides) => {
    const { fix, explainedBy, subject } = found;
    if (fix !== null && isWorthAnEdit(found, sides)) return fix;
    return sentence`restore ${path(explainedBy[0] ?? subject[1] ?? "")}, or point the link at what took its place`;
  },
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "is missing",
};

/**
 * Whether a guess at what a link was meant to say is worth an edit. Where the change itself removed the file the link was right, and only a
 * file that the change added can have taken its place: what stood beside it all along proves something else.
 */
function isWorthAnEdit({ explainedBy: [path, meant] }: Finding, { changed }: TwoSides): boolean {
  const became = (name: string | undefined) => (name === undefined ? undefined : changed(name)?.file.status);
  return became(path) !== "removed" || became(meant) === "added";
}
