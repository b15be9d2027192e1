import { owesProof } from "../../model/proof.ts";
import { code, sentence } from "../../model/sentence.ts";
import { newControl } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceNone: PostureRule<"evidence-none"> = {
  id: "evidence-none",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  canBeMisread: true,
  subject: ["control"],
  wrongWhen: "the control has no evidence link",
  why: "A control without evidence cannot be shown to exist.",
  remedy: "Add an evidence link, or say `status: planned`: a planned control owes no evidence, and does not count.",
  example: {
    wrong: {
      files: {
        "compliance/controls/bk-01.yml": `id: BK-01
title: Backups are tested
actor: saas
owner: "@alice"
satisfies: [soc2-2017/CC6.2]
`,
      },
    },
    right: {
      files: {
        "compliance/controls/bk-01.yml": `id: BK-01
title: Backups are tested
actor: saas
owner: "@alice"
satisfies: [soc2-2017/CC6.2]
evidence:
  - path: docs/users.md
`,
      },
    },
  },
  knownFrom: "files",
  found: "by-evidence",
  nextStep: ({ fix, subject: [control = ""] }) => fix ?? sentence`add an evidence link to ${code(control)}`,
  // Where the control owes none any more, as when it is only planned now, nothing was resolved.
  stillAsked: ({ subject: [id = ""] }, { head }) => {
    const control = head.controls.get(id);
    return control !== undefined && owesProof(control);
  },
  newDefinition: newControl,
};
