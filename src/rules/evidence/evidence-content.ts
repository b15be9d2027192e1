import { sentence } from "../../model/sentence.ts";
import { orRelink } from "../approved-too.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceContent: PostureRule<"evidence-content"> = {
  id: "evidence-content",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the file no longer contains the text that `contains` requires",
  why: "The setting or sentence that proves the control is no longer there.",
  remedy: "Restore the text, or change what the link requires.",
  example: {
    before: {
      "compliance/controls/tx-01.yml": [
        [
          "docs/tls.md#versions",
          `infra/tls/listener.tf
    contains: TLS13`,
        ],
      ],
    },
    wrong: { files: { "infra/tls/listener.tf": [["TLS13", "TLS10"]] } },
    right: {
      files: {
        "infra/tls/listener.tf": [
          [
            'ssl_policy = "TLS13"',
            `# Required by policy TX-01.
ssl_policy = "TLS13"`,
          ],
        ],
      },
    },
  },
  knownFrom: "files",
  found: "by-evidence",
  nextStep: (found, sides) =>
    found.fix ?? sentence`restore the text${orRelink(sentence`change what the link requires`, found, sides)}`,
  stillAsked: isLinkAsked,
  newDefinition: (found, sides) => newLink(found, sides) ?? found.cause,
  follows: "link",
  brokenEvidence: "no longer contains the required text",
};
