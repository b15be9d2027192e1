import type { Finding } from "../../model/finding.ts";
import { path, type Sentence, sentence } from "../../model/sentence.ts";
import type { TwoSides } from "../../model/two-sides.ts";
import { guessOf, isLinkOfBase, orRelink } from "../approved-too.ts";
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
  why: "Anyone who follows the link, such as an auditor, finds nothing. The control is not effective until the link works again.",
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
    const missing = found.explainedBy[0] ?? found.subject[1] ?? "";
    return guessOf(found, sides) ?? sentence`${broughtBack(found, missing, sides)}${other(found, sides)}`;
  },
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "is missing",
};

/** The file; of a glob, one that the change took away. */
function broughtBack(found: Finding, missing: string, sides: TwoSides): Sentence {
  const gone = sides.changed(missing);
  if (gone?.file.status === "removed") return sentence`restore ${path(gone.path)}`;
  const file = /[*?{[]/.test(missing) ? sentence`a file that ${path(missing)} matches` : [path(missing)];
  return sides.base === null || isLinkOfBase(found, sides) ? sentence`restore ${file}` : sentence`add ${file}`;
}

/** What else can be done than to bring the file back. */
function other(found: Finding, sides: TwoSides): Sentence {
  if (found.subject[1]?.includes(" -> ")) return sentence`, or correct the link in ${path(found.location.path)}`;
  const isOfBase = isLinkOfBase(found, sides);
  const file = isOfBase ? sentence`what took its place` : sentence`a file that exists`;
  return orRelink(sentence`point the link at ${file}`, found, sides);
}
