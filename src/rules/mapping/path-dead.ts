import { path, sentence } from "../../model/sentence.ts";
import { newPathRule } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const pathDead: PostureRule<"path-dead"> = {
  id: "path-dead",
  is: "posture",
  group: "dead-path",
  severity: "warning",
  subject: ["control", "glob"],
  wrongWhen: "the path rule no longer matches any file",
  why: "A path rule that matches no file maps no change to the control. It looks like coverage and is none.",
  remedy: "Correct the rule, or remove it.",
  example: {
    wrong: {
      files: {
        "compliance/controls/tx-01.yml": [['paths: ["infra/tls/**"]', 'paths: ["infra/tls/**", "infra/lb/**"]']],
      },
    },
    right: {
      files: {
        "compliance/controls/tx-01.yml": [['paths: ["infra/tls/**"]', 'paths: ["infra/tls/**", "infra/lb/**"]']],
        "infra/lb/main.tf": `name = "public"
`,
        ".github/CODEOWNERS": [
          [
            "/docs/",
            `/infra/lb/ @acme/platform
/docs/`,
          ],
        ],
      },
    },
  },
  knownFrom: "files",
  nextStep: ({ fix, subject: [, glob = ""] }) => fix ?? sentence`remove the path rule ${path(glob)}, or correct it`,
  stillAsked: ({ subject: [control = "", glob] }, { after }) =>
    after.get(control)?.paths.some((rule) => rule.text === glob) ?? false,
  newDefinition: newPathRule,
  follows: "path-rule",
};
