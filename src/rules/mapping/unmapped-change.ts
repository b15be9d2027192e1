import { path, sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

export const unmappedChange: ChangeRule<"unmapped-change"> = {
  id: "unmapped-change",
  is: "change",
  group: "unmapped-change",
  severity: "warning",
  subject: ["file"],
  wrongWhen: "the file was added or changed, is in scope, and no control covers it",
  why: "The file is in the program's scope, but no control's paths or evidence cover it, so that nobody is asked about the change.",
  remedy:
    "Add it to the `paths` of a control. Files that no control is about belong in the scope's `exclude`, which a program owner approves.",
  example: {
    wrong: {
      files: {
        "services/api.ts": `export const port = 8080;
`,
      },
    },
    right: {
      files: {
        "services/api.ts": `export const port = 8080;
`,
        "compliance/controls/tx-01.yml": [['"infra/tls/**"', '"infra/tls/**", "services/**"']],
        ".github/CODEOWNERS": [
          [
            "/docs/",
            `/services/ @acme/platform
/docs/`,
          ],
        ],
      },
    },
  },
  nextStep: ({ subject: [file = ""] }) => sentence`add ${path(file)} to the paths of a control`,
};
