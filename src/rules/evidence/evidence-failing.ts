import { sentence } from "../../model/sentence.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceFailing: PostureRule<"evidence-failing"> = {
  id: "evidence-failing",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen:
    "the test did not pass, the scan has an open result, the check failed, or the workflow's job can never run",
  why: "The evidence says that the control does not work: a test failed or was skipped, a scan has an open result, a check failed, or a job can never run.",
  remedy: "Make it pass, and commit the report or the workflow that shows it.",
  example: {
    before: {
      "compliance/controls/tx-01.yml": [
        ["path: docs/tls.md#versions", "test: reports/junit.xml#acme.TlsTest.refusesTls10"],
      ],
      "reports/junit.xml": `<testsuite>
  <testcase classname="acme.TlsTest" name="refusesTls10"/>
</testsuite>
`,
    },
    wrong: {
      files: {
        "reports/junit.xml": `<testsuite>
  <testcase classname="acme.TlsTest" name="refusesTls10"><failure message="TLS 1.0 was accepted"/></testcase>
</testsuite>
`,
      },
    },
    right: {
      files: {
        "reports/junit.xml": `<testsuite>
  <testcase classname="acme.TlsTest" name="refusesTls10" time="0.2"/>
</testsuite>
`,
      },
    },
  },
  knownFrom: "files",
  found: "by-evidence",
  nextStep: ({ fix }) => fix ?? sentence`make it pass, and commit the report or workflow that shows it`,
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "does not pass",
};
