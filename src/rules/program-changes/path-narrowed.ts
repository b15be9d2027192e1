import type { ProgramChangeRule } from "../rule.ts";

export const pathNarrowed: ProgramChangeRule<"path-narrowed"> = {
  id: "path-narrowed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control"],
  wrongWhen: "files that its path rules matched, or could match, they no longer do",
  why: "A change to these files would no longer be seen to affect the control.",
  remedy: "Undo it, or have a program owner approve the pull request.",
  example: {
    before: {
      "infra/tls/ciphers.tf": `ciphers = "modern"
`,
    },
    wrong: { files: { "compliance/controls/tx-01.yml": [['"infra/tls/**"', '"infra/tls/listener.tf"']] } },
    right: {
      files: {
        "compliance/controls/tx-01.yml": [['"infra/tls/**"', '"infra/tls/**", "infra/lb/**"']],
        "infra/lb/main.tf": `name = "public"
`,
        ".github/CODEOWNERS": [["/docs/", "/infra/lb/ @acme/platform\n/docs/"]],
      },
    },
  },
};
