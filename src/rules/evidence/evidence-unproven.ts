import { sentence } from "../../model/sentence.ts";
import { orRelink } from "../approved-too.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceUnproven: PostureRule<"evidence-unproven"> = {
  id: "evidence-unproven",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the evidence was proven at base, and the pull request makes that impossible to check",
  why: "The pull request puts something in the place of proven evidence that shows nothing: a symbolic link out of the repository, a submodule, a file that is too large to read, a report without a time. Or a check that succeeded at base was skipped, or did not finish, on the pull request's own commit.",
  remedy:
    "Restore what could be checked, or point the link at something that can be. A check: have it run and succeed, then run this check again.",
  example: {
    before: {
      "compliance/controls/tx-01.yml": [
        [
          "path: docs/tls.md#versions",
          `test: reports/tls.xml
    max-age-days: 400`,
        ],
      ],
      "reports/tls.xml": `<testsuite name="tls" tests="1" timestamp="2026-05-01T00:00:00">
  <testcase name="refuses TLS 1.0"/>
</testsuite>
`,
    },
    wrong: {
      files: {
        "reports/tls.xml": `<testsuite name="tls" tests="1">
  <testcase name="refuses TLS 1.0"/>
</testsuite>
`,
      },
    },
    right: {
      files: {
        "reports/tls.xml": `<testsuite name="tls" tests="1" timestamp="2026-06-01T00:00:00">
  <testcase name="refuses TLS 1.0"/>
</testsuite>
`,
      },
    },
  },
  knownFrom: "files",
  found: "by-evidence",
  nextStep: (found, sides) =>
    found.fix ??
    sentence`restore what could be checked${orRelink(sentence`point the link at something that can be checked`, found, sides)}`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "can no longer be checked",
};
